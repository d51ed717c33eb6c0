package nl.warmwelkom.web.home;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What there is to read about how the product works, for whoever wants to know more. */
public enum Reading {
    PROPOSALS("/uitleg/voorstellen"),
    ALGORITHM("/uitleg/algoritme"),
    ACCESS("/toegankelijkheid");

    private final String path;

    Reading(String path) {
        this.path = path;
    }

    static Optional<Reading> at(String path) {
        return Arrays.stream(values())
                .filter(reading -> reading.path.equals(path))
                .findFirst();
    }

    public String path() {
        return path;
    }

    /** What its texts start with in the message files. */
    public String key() {
        return "reading." + name().toLowerCase(Locale.ROOT);
    }

    public List<Part> parts() {
        return switch (this) {
            case PROPOSALS ->
                List.of(
                        new Part("people", 3),
                        new Part("must", 2),
                        new Part("points", 3),
                        new Part("never", 3),
                        new Part("round", 3));
            // In the order of a record in the Dutch Algoritmeregister.
            case ALGORITHM ->
                List.of(
                        new Part("name", 1),
                        new Part("what", 2),
                        new Part("kind", 2),
                        new Part("goal", 2),
                        new Part("human", 1),
                        new Part("data", 2),
                        new Part("risks", 3),
                        new Part("law", 1),
                        new Part("source", 1),
                        new Part("contact", 1));
            // In the order of the Dutch model for an accessibility statement.
            case ACCESS ->
                List.of(
                        new Part("status", 1),
                        new Part("rules", 2),
                        new Part("checked", 2),
                        new Part("known", 3),
                        new Part("tell", 2));
        };
    }

    /**
     * A part with a heading of its own.
     *
     * @param name the last word of the heading's key
     */
    public record Part(String name, int paragraphs) {}
}
