package nl.warmwelkom.candidate.dossier.domain;

import java.util.Arrays;

/** Who may see an item of the dossier. Each level takes in the ones before it. */
public enum Sharing {
    /** The candidate alone. */
    PRIVATE("private"),
    /** The jobcoach too. */
    COACH("coach"),
    /** Professionals with the candidate's consent too. */
    TEAM("team"),
    /** It may be shown in an introduction that the candidate agreed to. */
    EMPLOYER("employer");

    private final String word;

    Sharing(String word) {
        this.word = word;
    }

    /** The word for it in the API and in the store. */
    public String word() {
        return word;
    }

    public static Sharing of(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such level of sharing"));
    }

    public boolean reaches(Sharing audience) {
        return compareTo(audience) >= 0;
    }

    /** This level, or the given one where that is narrower. */
    public Sharing atMost(Sharing limit) {
        return reaches(limit) ? limit : this;
    }
}
