package nl.warmwelkom.match.introduction.domain;

/** The present state does not allow it; perhaps somebody else was first. */
public record NotNow(Introduction present, Why why) implements Outcome {

    public enum Why {
        /** This state has no such move. */
        OTHER_STATE,
        /** There is still time to answer. */
        NOT_YET_DUE,
        /** No question waits for an answer. */
        NOTHING_ASKED,
        /** Whoever is to answer was reminded before. */
        ALREADY_REMINDED
    }
}
