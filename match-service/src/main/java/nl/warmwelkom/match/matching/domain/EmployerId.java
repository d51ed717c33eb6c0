package nl.warmwelkom.match.matching.domain;

/** The id of an employer; all that matching knows of who it is. */
public record EmployerId(String value) {

    public EmployerId {
        Code.requireFilled(value);
    }
}
