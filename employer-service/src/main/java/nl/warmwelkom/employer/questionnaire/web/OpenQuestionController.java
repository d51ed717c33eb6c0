package nl.warmwelkom.employer.questionnaire.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import nl.warmwelkom.employer.questionnaire.application.AnswerQuestions;
import nl.warmwelkom.employer.questionnaire.domain.Question.Reply;
import nl.warmwelkom.employer.questionnaire.domain.WorkingDays;
import nl.warmwelkom.employer.questionnaire.web.QuestionShown.AnswerShown;
import nl.warmwelkom.employer.questionnaire.web.QuestionShown.Recognised;
import nl.warmwelkom.platform.body.RequestSchema;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Questions that no tip answers, for the account manager of the region. */
@RestController
@RequestMapping("/api/v1/open-questions")
class OpenQuestionController {

    private static final int RACES = 5;

    private final AnswerQuestions questions;
    private final Clock clock;

    OpenQuestionController(AnswerQuestions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping
    Mono<Waiting> waiting(Caller manager) {
        return questions
                .waitingFor(manager)
                .map(OpenQuestion::of)
                .collectSortedList(Comparator.comparing(OpenQuestion::askedAt).thenComparing(OpenQuestion::id))
                .map(Waiting::new);
    }

    @PostMapping("/{id}/answer")
    Mono<AnswerShown> answer(@PathVariable String id, @RequestBody AnswerBody body, Caller manager) {
        var reply = new Reply(
                body.answer(), manager.account(), clock.instant().truncatedTo(ChronoUnit.MILLIS), body.suggestAsTip());
        return questions
                .answer(manager, id, reply)
                // The employer answered the questionnaire at this moment: the question is where it was.
                .retryWhen(Retry.max(RACES).filter(StaleWrite.class::isInstance))
                .map(_ -> new AnswerShown(reply.words(), reply.at()))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }

    @RequestSchema("OpenQuestionAnswer")
    record AnswerBody(String answer, boolean suggestAsTip) {}

    record Waiting(List<OpenQuestion> items) {}

    record OpenQuestion(
            String id,
            String employerId,
            String employerName,
            String text,
            Instant askedAt,
            LocalDate dueOn,
            List<Recognised> suggestions) {

        static OpenQuestion of(AnswerQuestions.Waiting waiting) {
            var question = waiting.asked().question();
            var words = question.words();
            var heard = question.heard();
            return new OpenQuestion(
                    question.id(),
                    waiting.employerId(),
                    waiting.employer().name(),
                    words == null ? "" : words,
                    waiting.asked().at(),
                    WorkingDays.after(waiting.asked().at(), QuestionShown.DAYS_TO_ANSWER),
                    heard == null
                            ? List.of()
                            : heard.suggestions().stream().map(Recognised::of).toList());
        }
    }
}
