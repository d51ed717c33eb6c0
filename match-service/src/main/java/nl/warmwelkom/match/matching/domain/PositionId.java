package nl.warmwelkom.match.matching.domain;

/** The id of a position. Of two that fit equally well, the one with the lower id comes first. */
public record PositionId(String value) implements Comparable<PositionId> {

    public PositionId {
        Code.requireFilled(value);
    }

    @Override
    public int compareTo(PositionId other) {
        return value.compareTo(other.value);
    }
}
