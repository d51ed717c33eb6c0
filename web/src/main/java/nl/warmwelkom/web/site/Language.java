package nl.warmwelkom.web.site;

import java.util.Locale;
import nl.warmwelkom.contracts.catalogue.Label;

/** The two languages of the product. */
public enum Language {
    DUTCH(Locale.of("nl")),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Dutch, unless it is English that is asked for. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.locale.getLanguage()) ? ENGLISH : DUTCH;
    }

    public Locale locale() {
        return locale;
    }

    public String of(Label label) {
        return switch (this) {
            case DUTCH -> label.nl();
            case ENGLISH -> label.en();
        };
    }
}
