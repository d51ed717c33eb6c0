package nl.warmwelkom.match.introduction.domain;

/** The name of an account that did something, or {@code system} for what time does. */
public record Account(String value) {

    public Account {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The name of an account cannot be empty");
        }
    }
}
