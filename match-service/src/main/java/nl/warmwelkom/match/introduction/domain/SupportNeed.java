package nl.warmwelkom.match.introduction.domain;

/** Something that helps the candidate, by its code in the catalogue. */
public record SupportNeed(String code) implements Item {

    /** Deciding for oneself what to tell. To show that would tell that there is something not told. */
    static final SupportNeed DECIDING_WHAT_TO_TELL = new SupportNeed("eigen-regie-openheid");

    public SupportNeed {
        if (code.isBlank()) {
            throw new IllegalArgumentException("The code of a support need cannot be empty");
        }
    }
}
