package nl.warmwelkom.platform.accesslog;

import java.util.Arrays;
import java.util.Optional;

/** What of a dossier somebody came for. The words stand in lines for good: none is ever changed. */
public enum Errand {
    DOSSIER("dossier"),
    /** A list of dossiers, with this one in it. */
    CASELOAD("caseload"),
    COPY("copy"),
    IMPORT("import"),
    CONSENTS("consents"),
    LINKS("links"),
    /** What a link opens. */
    TEAM_DOSSIER("team-dossier"),
    OPENNESS("openness"),
    PASSPORT("passport"),
    ADVICE("advice"),
    STEPS("steps"),
    /** As it was, and when it changed. */
    HISTORY("history"),
    /** What ends by itself, and until when it is kept. */
    RETENTION("retention"),
    SHARED_WORDS("shared-words"),
    PROPOSALS("proposals"),
    /** Candidates for a workplace. */
    FITS("fits"),
    INTRODUCTION("introduction"),
    ROUND("round");

    private final String word;

    Errand(String word) {
        this.word = word;
    }

    /** The errand that a line says. */
    public static Optional<Errand> named(String word) {
        return Arrays.stream(values())
                .filter(errand -> errand.word.equals(word))
                .findFirst();
    }

    public String word() {
        return word;
    }
}
