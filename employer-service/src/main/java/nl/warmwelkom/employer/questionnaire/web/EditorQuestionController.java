package nl.warmwelkom.employer.questionnaire.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.employer.questionnaire.application.AnswerQuestions;
import nl.warmwelkom.employer.questionnaire.domain.Anonymous;
import nl.warmwelkom.employer.questionnaire.domain.ResponseBook;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What editors can make a tip of, or a line of the training text. Who asked is not told. */
@RestController
class EditorQuestionController {

    private final AnswerQuestions questions;

    EditorQuestionController(AnswerQuestions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/editor-questions")
    Mono<ForEditors> forEditors() {
        return questions.forEditors().map(EditorQuestion::of).collectList().map(ForEditors::new);
    }

    record ForEditors(List<EditorQuestion> items) {}

    /**
     * A question for editors.
     *
     * @param text without what could point at a person
     * @param answer what an account manager wrote, with the wish that it becomes a tip
     * @param concerns what the employer says that it is about
     * @param mayTeach whether the employer lets the words be learned from
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EditorQuestion(
            String id,
            Instant askedAt,
            @Nullable String text,
            List<String> concerns,
            boolean mayTeach,
            @Nullable String answer) {

        static EditorQuestion of(ResponseBook.Asked asked) {
            var question = asked.question();
            var words = question.words();
            var reply = question.answer();
            return new EditorQuestion(
                    question.id(),
                    asked.at(),
                    words == null ? null : Anonymous.of(words),
                    question.concerns(),
                    question.mayTeach(),
                    reply == null || !reply.suggestAsTip() ? null : reply.words());
        }
    }
}
