package nl.warmwelkom.match.introduction.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A state in which the two know each other, so that a job can begin. */
public sealed interface MayBePlaced extends Told permits Met, Trial {

    /** The candidate has the job. */
    default Change<Placed> place(By by, Instant on, @Nullable Words words) {
        return Change.to(
                new Placed(basis().after(by, Done.PLACED, null, words), offer(), on),
                new Happened.Placed(parties(), by, on));
    }
}
