package nl.warmwelkom.match.introduction.domain;

/** A worry of employers, by its code in the catalogue. */
public record Concern(String value) {

    public Concern {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The code of a concern cannot be empty");
        }
    }
}
