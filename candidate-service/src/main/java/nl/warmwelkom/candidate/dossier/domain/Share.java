package nl.warmwelkom.candidate.dossier.domain;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * That something is at a level: since when and by whom, and until when.
 *
 * @param until when it ends by itself; null for what only candidate and jobcoach see
 * @param endedAt when it ended by itself, and came back to what candidate and jobcoach see; null if it did not
 */
public record Share(
        Sharing level,
        Signed since,
        @Nullable Instant until,
        @Nullable Instant endedAt) {

    private static final Period USUAL = Period.ofYears(1);
    private static final Period LONGEST = Period.ofYears(10);

    /** What is wrong with an end. */
    public enum EndFault {
        HAS_PASSED,
        TOO_FAR,
        /** Nobody beside candidate and jobcoach sees it, so there is nothing to end. */
        NOT_SHARED
    }

    /** After somebody said at which level it is. Whoever repeats what holds changes nothing, also not the end of it. */
    static Share after(@Nullable Share before, Sharing level, @Nullable Instant until, Signed by) {
        return before != null && before.isAt(level) && (until == null || until.equals(before.until))
                ? before
                : said(level, until, by);
    }

    private boolean isAt(Sharing wanted) {
        return level == wanted && hasEnd() == canEnd(wanted);
    }

    private static Share said(Sharing level, @Nullable Instant until, Signed by) {
        var end = until == null ? after(by.at(), USUAL) : until;
        return new Share(level, by, canEnd(level) ? end : null, null);
    }

    private static boolean canEnd(Sharing level) {
        return level.reaches(Sharing.TEAM);
    }

    private boolean hasEnd() {
        return until != null;
    }

    /** What is wrong with an end that somebody asks for; null if nothing is, or none is asked for. */
    static @Nullable EndFault fault(Sharing level, @Nullable Instant until, Instant now) {
        if (until == null) {
            return null;
        }
        if (!canEnd(level)) {
            return EndFault.NOT_SHARED;
        }
        if (!until.isAfter(now)) {
            return EndFault.HAS_PASSED;
        }
        return until.isAfter(after(now, LONGEST)) ? EndFault.TOO_FAR : null;
    }

    private static Instant after(Instant now, Period period) {
        return now.atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }

    /** As it counts at this time. */
    Share at(Instant now) {
        return until == null || now.isBefore(until) ? this : new Share(Sharing.COACH, since, null, until);
    }

    boolean hasEnded() {
        return endedAt != null;
    }
}
