package nl.warmwelkom.match.introduction.domain;

import java.time.Duration;

/**
 * How long an answer is waited for.
 *
 * @param untilReminder when whoever is to answer is reminded, once
 * @param offerStands when an offer that the employer did not answer closes
 */
public record Patience(Duration untilReminder, Duration offerStands) {

    public static final Patience STANDARD = new Patience(Duration.ofDays(7), Offered.STANDS);

    public Patience {
        if (!untilReminder.isPositive() || untilReminder.compareTo(offerStands) >= 0) {
            throw new IllegalArgumentException("A reminder comes after a while and before an offer closes, not after "
                    + untilReminder + " of " + offerStands);
        }
    }
}
