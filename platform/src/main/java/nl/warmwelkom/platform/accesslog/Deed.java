package nl.warmwelkom.platform.accesslog;

import java.util.Arrays;
import java.util.Optional;

/** What was done with a dossier. */
public enum Deed {
    READ("read"),
    CHANGED("changed"),
    ERASED("erased"),
    /** Somebody asked for it who may not see it, and was told that there is nothing. */
    REFUSED("refused");

    private final String word;

    Deed(String word) {
        this.word = word;
    }

    /** The deed that a line says. */
    public static Optional<Deed> named(String word) {
        return Arrays.stream(values()).filter(deed -> deed.word.equals(word)).findFirst();
    }

    /** The word for it in the log. */
    public String word() {
        return word;
    }
}
