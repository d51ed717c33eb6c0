package nl.warmwelkom.match.provision.domain;

/** From the least to the most that something may be worth, in whole euros. What is exact lies in between. */
public record Range(long min, long max) {

    public Range {
        if (min < 0 || min > max) {
            throw new IllegalArgumentException("A range runs up from zero; this one from %d to %d".formatted(min, max));
        }
    }

    /** Exact fractions of euros: the least is rounded down and the most up, so that nothing is lost in between. */
    static Range of(long least, long most, long denominator) {
        return new Range(Math.floorDiv(least, denominator), Math.ceilDiv(most, denominator));
    }

    Range atMost(long euros) {
        return new Range(Math.min(min, euros), Math.min(max, euros));
    }
}
