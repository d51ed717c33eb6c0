package nl.warmwelkom.web.quickcheck.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What an employer has filled in so far.
 *
 * It travels with the page and is never kept on the server. What is left open is an empty text: that is how a form says it.
 */
public record AnswerSheet(Map<String, Integer> intensities, String question, String sector, String size) {

    public static final AnswerSheet EMPTY = new AnswerSheet(Map.of(), "", "", "");

    /** As much as fits in a few sentences; a longer text holds more than one question. */
    public static final int LONGEST_QUESTION = 500;

    public AnswerSheet {
        intensities = Collections.unmodifiableMap(new LinkedHashMap<>(intensities));
        // Browsers send a line end as two characters but count one; we count what the writer sees.
        question = question.replace("\r\n", "\n").strip();
    }

    public OptionalInt intensity(String concern) {
        var intensity = intensities.get(concern);
        return intensity == null ? OptionalInt.empty() : OptionalInt.of(intensity);
    }

    public boolean answers(Statement statement) {
        return intensities.containsKey(statement.concern());
    }

    /** Without an answer there is no temperature, so a question alone is not enough. */
    public boolean answersNothing() {
        return intensities.isEmpty();
    }

    public boolean asksTooMuch() {
        return question.codePointCount(0, question.length()) > LONGEST_QUESTION;
    }

    AnswerSheet without(Statement statement) {
        var left = new LinkedHashMap<>(intensities);
        left.remove(statement.concern());
        return new AnswerSheet(left, question, sector, size);
    }

    AnswerSheet withoutQuestion() {
        return new AnswerSheet(intensities, "", sector, size);
    }

    AnswerSheet withoutCompany() {
        return new AnswerSheet(intensities, question, "", "");
    }

    /** Only what this questionnaire knows: a page may have been open while a new version came, or be made up. */
    AnswerSheet within(Questionnaire questionnaire) {
        var known = new LinkedHashMap<String, Integer>();
        for (var statement : questionnaire.statements()) {
            intensity(statement.concern())
                    .ifPresent(value -> questionnaire
                            .answer(value)
                            .ifPresent(point -> known.put(statement.concern(), point.value())));
        }
        return new AnswerSheet(known, question, sector, size);
    }
}
