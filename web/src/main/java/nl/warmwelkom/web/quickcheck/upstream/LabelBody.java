package nl.warmwelkom.web.quickcheck.upstream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import nl.warmwelkom.contracts.catalogue.Label;
import org.jspecify.annotations.Nullable;

/** A text in both languages. Where there is only one, in whatever form, that one is better than none. */
record LabelBody(@Nullable String nl, @Nullable String en) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    LabelBody {}

    /** Some fields of the API hold one text for both languages. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LabelBody inOneLanguage(String text) {
        return new LabelBody(text, text);
    }

    Label read() {
        var dutch = nl == null ? en : nl;
        var english = en == null ? nl : en;
        return new Label(requireNonNull(dutch, "nl"), requireNonNull(english, "en"));
    }
}
