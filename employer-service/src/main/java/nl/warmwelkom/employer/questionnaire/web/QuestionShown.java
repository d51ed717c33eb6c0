package nl.warmwelkom.employer.questionnaire.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.warmwelkom.employer.questionnaire.domain.Question;
import nl.warmwelkom.employer.questionnaire.domain.Question.Guess;
import nl.warmwelkom.employer.questionnaire.domain.ResponseBook;
import nl.warmwelkom.employer.questionnaire.domain.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * A question as its employer sees it.
 *
 * @param text null when it crossed a line: then it was not kept
 * @param concerns what counts: what the employer ticked, or else what was recognised
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionShown(
        String id,
        Instant askedAt,
        @Nullable String text,
        String outcome,
        List<Recognised> concerns,
        List<Recognised> suggestions,
        @Nullable Explanation explanation,
        boolean chosen,
        @Nullable LocalDate dueOn,
        @Nullable AnswerShown answer) {

    /** How long an account manager has to answer. */
    static final int DAYS_TO_ANSWER = 2;

    static QuestionShown of(ResponseBook.Asked asked, Explanations explanations) {
        var question = asked.question();
        var heard = question.heard();
        var reply = question.answer();
        return new QuestionShown(
                question.id(),
                asked.at(),
                question.words(),
                outcome(question),
                question.concerns().stream()
                        .map(code -> Recognised.of(code, question))
                        .toList(),
                heard == null
                        ? List.of()
                        : heard.suggestions().stream().map(Recognised::of).toList(),
                heard != null && heard.crossesALine() ? explanations.of(heard) : null,
                question.choice() != null,
                question.isOpen() ? WorkingDays.after(asked.at(), DAYS_TO_ANSWER) : null,
                reply == null ? null : new AnswerShown(reply.words(), reply.at()));
    }

    /** The same for an answer that others read too, or that is kept for a while: without anybody's words. */
    QuestionShown withoutWords() {
        return new QuestionShown(id, askedAt, null, outcome, concerns, suggestions, explanation, chosen, dueOn, null);
    }

    private static String outcome(Question question) {
        if (question.crossesALine()) {
            return "not-allowed";
        }
        return question.concerns().isEmpty() ? "open" : "recognised";
    }

    /** A concern with how sure we are; without, when the employer ticked it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recognised(String code, @Nullable Double confidence) {

        static Recognised of(Guess guess) {
            return new Recognised(guess.concern(), rounded(guess.confidence()));
        }

        static Recognised of(String code, Question question) {
            var heard = question.heard();
            return question.choice() != null || heard == null
                    ? new Recognised(code, null)
                    : heard.concerns().stream()
                            .filter(guess -> guess.concern().equals(code))
                            .findFirst()
                            .map(Recognised::of)
                            .orElse(new Recognised(code, null));
        }

        private static double rounded(double confidence) {
            return Math.round(confidence * 100) / 100.0;
        }
    }

    record AnswerShown(String words, Instant at) {}
}
