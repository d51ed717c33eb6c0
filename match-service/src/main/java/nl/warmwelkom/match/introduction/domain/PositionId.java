package nl.warmwelkom.match.introduction.domain;

/** The id of a position. */
public record PositionId(String value) {

    public PositionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a position cannot be empty");
        }
    }
}
