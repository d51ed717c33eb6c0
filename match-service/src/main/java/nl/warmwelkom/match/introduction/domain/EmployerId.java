package nl.warmwelkom.match.introduction.domain;

/** The id of an employer. */
public record EmployerId(String value) {

    public EmployerId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of an employer cannot be empty");
        }
    }
}
