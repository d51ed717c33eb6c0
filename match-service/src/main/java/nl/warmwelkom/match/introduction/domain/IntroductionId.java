package nl.warmwelkom.match.introduction.domain;

/** The id of an introduction. */
public record IntroductionId(String value) {

    public IntroductionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of an introduction cannot be empty");
        }
    }
}
