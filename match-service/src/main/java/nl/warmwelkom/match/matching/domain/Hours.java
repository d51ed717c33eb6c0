package nl.warmwelkom.match.matching.domain;

/** From so many to so many hours a week. */
public record Hours(int min, int max) {

    /** Nothing said about hours. */
    public static final Hours NOT_SAID = new Hours(0, 0);

    public Hours {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("Hours run from 0 up; these run from %d to %d".formatted(min, max));
        }
    }

    boolean said() {
        return max > 0;
    }

    /** How many hours one of the two would have to give way before they meet; 0 if they overlap. */
    int apartFrom(Hours other) {
        return Math.max(0, Math.max(min - other.max, other.min - max));
    }

    Hours anHourLess() {
        return new Hours(min - 1, max);
    }

    Hours anHourMore() {
        return new Hours(min, max + 1);
    }
}
