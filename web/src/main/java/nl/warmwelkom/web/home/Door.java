package nl.warmwelkom.web.home;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways in, one for each kind of visitor. */
public enum Door {
    EMPLOYER("werkgever", "/watertemperatuur"),
    CANDIDATE("kandidaat", "/uitleg"),
    COACH("jobcoach-of-professional", "/watertemperatuur"),
    MANAGER("accountmanager", "/watertemperatuur");

    private final String slug;
    private final String next;

    Door(String slug, String next) {
        this.slug = slug;
        this.next = next;
    }

    static Optional<Door> behind(String slug) {
        return Arrays.stream(values()).filter(door -> door.slug.equals(slug)).findFirst();
    }

    public String path() {
        return "/voor/" + slug;
    }

    /** What can be done today, while the pages behind this door are still to come. */
    public String next() {
        return next;
    }

    /** What the texts about this door start with in the message files. */
    public String key() {
        return "door." + name().toLowerCase(Locale.ROOT);
    }
}
