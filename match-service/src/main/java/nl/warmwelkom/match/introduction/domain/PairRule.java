package nl.warmwelkom.match.introduction.domain;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Whether a candidate and an employer can be introduced again, after an earlier introduction of the two.
 *
 * @param rest how long a no stands
 */
public record PairRule(Period rest) {

    public static final PairRule STANDARD = new PairRule(Period.ofMonths(12));

    /** What is in the way; empty if the earlier introduction leaves room for a new one. */
    public Optional<Block> blockedBy(Introduction earlier, Instant now) {
        return switch (earlier) {
            case Open open -> Optional.of(new Block.StillOpen(open.id()));
            case DeclinedByCandidate declined -> restAfter(declined, now);
            case DeclinedByEmployer declined -> restAfter(declined, now);
            case Rejected _, Ended _, Withdrawn _, Expired _ -> Optional.empty();
        };
    }

    private Optional<Block> restAfter(Closed declined, Instant now) {
        // A month has no fixed length, so the calendar has to say when twelve of them are over.
        var until = declined.history()
                .last()
                .by()
                .at()
                .atZone(ZoneOffset.UTC)
                .plus(rest)
                .toInstant();
        return now.isBefore(until) ? Optional.of(new Block.DeclinedRecently(until)) : Optional.empty();
    }

    /** Why a pair is not introduced now. */
    public sealed interface Block {

        record StillOpen(IntroductionId introduction) implements Block {}

        record DeclinedRecently(Instant until) implements Block {}
    }
}
