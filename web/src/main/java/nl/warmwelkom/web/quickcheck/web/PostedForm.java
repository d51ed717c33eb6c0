package nl.warmwelkom.web.quickcheck.web;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.warmwelkom.web.quickcheck.domain.AnswerSheet;
import nl.warmwelkom.web.quickcheck.domain.Move;
import org.springframework.util.MultiValueMap;

/** The form of a quick check as a browser sends it: everything filled in so far, the screen, and the button. */
record PostedForm(AnswerSheet sheet, String screen, Move move) {

    static final String ANSWER = "answer.";

    /** As the API names them. */
    static final List<String> SIZES = List.of("1-9", "10-49", "50-249", "250+");

    private static final Set<String> FIELDS = Set.of("question", "sector", "size", "screen");
    private static final Pattern ONE_DIGIT = Pattern.compile("\\d");

    static PostedForm of(MultiValueMap<String, String> fields) {
        var size = first(fields, "size");
        return new PostedForm(
                new AnswerSheet(
                        intensities(fields),
                        first(fields, "question"),
                        first(fields, "sector"),
                        SIZES.contains(size) ? size : ""),
                first(fields, "screen"),
                Move.named(first(fields, "go")));
    }

    /** The fields as they came, to give them back unread when we cannot read them now. */
    static Map<String, String> unread(MultiValueMap<String, String> fields) {
        var kept = new LinkedHashMap<String, String>();
        fields.forEach((name, values) -> {
            if ((FIELDS.contains(name) || name.startsWith(ANSWER)) && !values.isEmpty()) {
                kept.put(name, values.getFirst());
            }
        });
        return kept;
    }

    private static Map<String, Integer> intensities(MultiValueMap<String, String> fields) {
        var intensities = new LinkedHashMap<String, Integer>();
        fields.forEach((name, values) -> {
            // A radio button sends one digit. Whatever else comes was not sent by our page.
            if (name.startsWith(ANSWER)
                    && !values.isEmpty()
                    && ONE_DIGIT.matcher(values.getFirst()).matches()) {
                intensities.put(name.substring(ANSWER.length()), Integer.valueOf(values.getFirst()));
            }
        });
        return intensities;
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return requireNonNullElse(fields.getFirst(name), "");
    }
}
