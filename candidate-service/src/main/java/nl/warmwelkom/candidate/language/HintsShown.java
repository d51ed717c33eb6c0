package nl.warmwelkom.candidate.language;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.possibility.Hint;
import org.jspecify.annotations.Nullable;

/** Hints as the API shows them. */
record HintsShown(List<Shown> hints) {

    /**
     * A hint.
     *
     * @param at where the words begin in the text, counted as JavaScript does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            String kind,
            int at,
            String words,
            @Nullable Label question,
            @Nullable Label why) {

        private static Shown of(Hint hint) {
            return switch (hint) {
                case Hint.Complaint(var at, var words, var question) ->
                    new Shown("complaint", at, words, question, null);
                case Hint.Diagnosis(var at, var words, var why) -> new Shown("diagnosis", at, words, null, why);
            };
        }
    }

    static HintsShown of(List<Hint> hints) {
        return new HintsShown(hints.stream().map(Shown::of).toList());
    }
}
