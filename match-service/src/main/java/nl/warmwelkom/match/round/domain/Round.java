package nl.warmwelkom.match.round.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One round of one region, from the request to what came of it.
 *
 * @param minimumFit what fits less is not proposed
 * @param requestedBy account of who asked for it
 * @param attempt how many instances began to work on it; who finishes names the own attempt, so that one that was thought
 *     dead and wakes up cannot
 * @param running the region, as long as it goes on: unique, so that a region has one at a time
 * @param figures what came of it, once it is finished
 */
public record Round(
        String region,
        int minimumFit,
        String requestedBy,
        Instant requestedAt,
        RoundStatus status,
        int attempt,
        @Nullable Instant endedAt,
        @Nullable String running,
        @Nullable Figures figures) {

    /** What fits less helps nobody. */
    public static final int USUAL_MINIMUM = 400;

    /** Whoever dies of the same round so often will die of it again. */
    public static final int MOST_ATTEMPTS = 5;

    public static Round requested(String region, int minimumFit, String by, Instant at) {
        return new Round(region, minimumFit, by, at, RoundStatus.REQUESTED, 0, null, region, null);
    }

    public boolean goesOn() {
        return switch (status) {
            case REQUESTED, RUNNING -> true;
            case FINISHED, CANCELLED, FAILED -> false;
        };
    }

    /** Whether this attempt is still the one that counts. */
    public boolean isRunning(int itsAttempt) {
        return status == RoundStatus.RUNNING && attempt == itsAttempt;
    }

    /** An instance begins to work on it; empty when there is nothing left to do. */
    public Optional<Round> started(Instant at) {
        if (!goesOn()) {
            return Optional.empty();
        }
        return Optional.of(
                attempt < MOST_ATTEMPTS
                        ? new Round(
                                region,
                                minimumFit,
                                requestedBy,
                                requestedAt,
                                RoundStatus.RUNNING,
                                attempt + 1,
                                null,
                                running,
                                null)
                        : ended(RoundStatus.FAILED, at, null));
    }

    public Round finished(Figures came, Instant at) {
        return ended(RoundStatus.FINISHED, at, came);
    }

    /** Empty when it is over already. */
    public Optional<Round> cancelled(Instant at) {
        return goesOn() ? Optional.of(ended(RoundStatus.CANCELLED, at, null)) : Optional.empty();
    }

    public Round failed(Instant at) {
        return ended(RoundStatus.FAILED, at, null);
    }

    private Round ended(RoundStatus how, Instant at, @Nullable Figures came) {
        return new Round(region, minimumFit, requestedBy, requestedAt, how, attempt, at, null, came);
    }
}
