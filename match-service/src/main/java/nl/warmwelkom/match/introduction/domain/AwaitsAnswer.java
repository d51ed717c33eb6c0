package nl.warmwelkom.match.introduction.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A state in which somebody is to answer and has no date of their own to do it by. A candidate does have one, of a week at
 * most, so {@link Proposed} is none of these.
 */
public sealed interface AwaitsAnswer extends Open permits Agreed, Returned, Offered {

    /** Who is to answer. */
    Role awaited();

    /** The same, with another line in its history. */
    AwaitsAnswer with(Basis basis);

    /** Since when nobody has moved. Empty once there was a reminder: one for each time that somebody waits is enough. */
    default Optional<Instant> unremindedSince() {
        var last = history().last();
        return last.done() == Done.REMINDED
                ? Optional.empty()
                : Optional.of(last.by().at());
    }

    /** Reminds whoever is to answer, once they had that long. */
    default Outcome remind(By by, Duration after) {
        var since = unremindedSince();
        if (since.isEmpty()) {
            return new NotNow(this, NotNow.Why.ALREADY_REMINDED);
        }
        return by.at().isAfter(since.get().plus(after))
                ? Change.to(with(basis().after(by, Done.REMINDED)), new Happened.Reminded(parties(), by, awaited()))
                : new NotNow(this, NotNow.Why.NOT_YET_DUE);
    }
}
