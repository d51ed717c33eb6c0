package nl.warmwelkom.candidate.dossier.domain;

import java.util.Arrays;
import java.util.Optional;

/** Where the candidate is in the four steps: verdiepen, verbeelden, vormgeven, verwezenlijken. */
public enum Step {
    EXPLORE("explore"),
    IMAGINE("imagine"),
    SHAPE("shape"),
    REALISE("realise");

    private final String word;

    Step(String word) {
        this.word = word;
    }

    /** The word for it in the API and in the store. */
    public String word() {
        return word;
    }

    /** Empty for a word of no step. */
    public static Optional<Step> named(String word) {
        return Arrays.stream(values()).filter(step -> step.word.equals(word)).findFirst();
    }

    public static Step of(String word) {
        return named(word).orElseThrow(() -> new IllegalArgumentException("There is no such step"));
    }
}
