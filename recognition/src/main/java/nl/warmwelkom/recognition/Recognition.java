package nl.warmwelkom.recognition;

import java.util.List;

/**
 * What a text is about.
 *
 * @param concerns those that we are sure enough of, the surest first; with {@link Outcome#NOT_ALLOWED} the worry behind it
 * @param suggestions the three likeliest, however unsure; empty for a text without words
 */
public record Recognition(Outcome outcome, List<Recognised> concerns, List<Recognised> suggestions) {

    public Recognition {
        concerns = List.copyOf(concerns);
        suggestions = List.copyOf(suggestions);
    }

    public enum Outcome {
        RECOGNISED("recognised"),
        /** Somebody has to read it: better no answer than the answer to another question. */
        OPEN("open"),
        /** It would cross a line about a person's health. */
        NOT_ALLOWED("not-allowed");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * A concern that a text could be about.
     *
     * @param confidence from 0 to 1: of all texts with 0.8, eight of ten are about it
     */
    public record Recognised(String concern, double confidence) {}
}
