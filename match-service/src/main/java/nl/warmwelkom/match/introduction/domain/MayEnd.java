package nl.warmwelkom.match.introduction.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A state in which somebody works, so that it can come to an end. */
public sealed interface MayEnd extends Told permits Trial, Placed {

    default Change<Ended> end(By by, Instant on, @Nullable Words words) {
        return Change.to(
                new Ended(basis().after(by, Done.ENDED, null, words), offer(), on),
                new Happened.Ended(parties(), by, on));
    }
}
