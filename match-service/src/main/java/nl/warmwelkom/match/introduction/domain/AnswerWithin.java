package nl.warmwelkom.match.introduction.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** How long the candidate has to think it over. */
public enum AnswerWithin {
    TWO_DAYS(2),
    THREE_DAYS(3),
    A_WEEK(7);

    public static final AnswerWithin STANDARD = A_WEEK;

    private final int days;

    AnswerWithin(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    /** The one with so many days. */
    public static Optional<AnswerWithin> ofDays(int days) {
        return Arrays.stream(values()).filter(within -> within.days == days).findFirst();
    }

    Instant from(Instant now) {
        return now.plus(Duration.ofDays(days));
    }
}
