package nl.warmwelkom.match.introduction.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The employer said yes to a meeting. */
public record Accepted(Basis basis, Offer offer) implements Told {

    /** They met. */
    public Change<Met> met(By by, Instant on, @Nullable Words words) {
        return Change.to(
                new Met(basis.after(by, Done.MET, null, words), offer, on), new Happened.Met(parties(), by, on));
    }
}
