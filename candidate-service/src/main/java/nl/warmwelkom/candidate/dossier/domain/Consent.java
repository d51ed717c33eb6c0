package nl.warmwelkom.candidate.dossier.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the candidate said about consent, once. A change of mind is another one; none is ever changed itself. */
public sealed interface Consent {

    Purpose purpose();

    Instant at();

    /** Who said it. */
    Account by();

    /** With whom a jobcoach decided, for a candidate without an account. */
    @Nullable
    String togetherWith();

    /** Whether it still is a yes. */
    boolean holdsAt(Instant now);

    /**
     * Yes.
     *
     * @param until when it ends by itself
     */
    record Given(
            Purpose purpose,
            Instant at,
            Account by,
            @Nullable String togetherWith,
            Instant until) implements Consent {

        @Override
        public boolean holdsAt(Instant now) {
            return now.isBefore(until);
        }
    }

    /** No, or no longer. */
    record Withdrawn(
            Purpose purpose,
            Instant at,
            Account by,
            @Nullable String togetherWith) implements Consent {

        @Override
        public boolean holdsAt(Instant now) {
            return false;
        }
    }
}
