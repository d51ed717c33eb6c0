package nl.warmwelkom.candidate.dossier.domain;

import java.util.Arrays;

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

    public static Step of(String word) {
        return Arrays.stream(values())
                .filter(step -> step.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such step"));
    }
}
