package nl.warmwelkom.match.editing.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.warmwelkom.match.editing.domain.TipHistory;
import nl.warmwelkom.match.editing.domain.Version;

/**
 * A tip on the list.
 *
 * @param current the version that is shown; the latest when none is
 * @param waiting whether a draft waits for a second pair of eyes
 * @param daysLeft until the day after which it is not shown; negative when that has passed
 */
public record Listed(String id, Version current, State state, boolean waiting, long daysLeft) {

    /** What a tip is at the moment. */
    public enum State {
        /** It was never shown, and nobody approved it. */
        DRAFT,
        /** Its day has not come. */
        SCHEDULED,
        PUBLISHED,
        /** It stands, but nobody sees it any more. */
        EXPIRED,
        RETIRED;

        /** The word on the wire. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Listed of(TipHistory history, LocalDate today) {
        var current = history.inForce(today).orElseGet(history::latest);
        var validUntil = current.wording().tip().validUntil();
        return new Listed(
                history.id(),
                current,
                state(history, current, today),
                history.retirement() == null && history.latest().approval() == null,
                ChronoUnit.DAYS.between(today, validUntil));
    }

    private static State state(TipHistory history, Version current, LocalDate today) {
        if (history.retirement() != null) {
            return State.RETIRED;
        }
        if (current.approval() == null) {
            return history.versions().stream().anyMatch(version -> version.approval() != null)
                    ? State.SCHEDULED
                    : State.DRAFT;
        }
        if (history.inForce(today).isEmpty()) {
            return State.SCHEDULED;
        }
        return current.wording().tip().isValidOn(today) ? State.PUBLISHED : State.EXPIRED;
    }

    /** Its place in the list: what ends first comes first. */
    public String place() {
        return current.wording().tip().validUntil() + "." + id;
    }
}
