package nl.warmwelkom.employer.questionnaire.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.employer.profile.Employers;
import nl.warmwelkom.employer.questionnaire.application.ResponseBooks;
import nl.warmwelkom.employer.questionnaire.domain.Question;
import nl.warmwelkom.employer.questionnaire.domain.Question.Choice;
import nl.warmwelkom.employer.questionnaire.domain.ResponseBook;
import nl.warmwelkom.platform.body.RequestSchema;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.http.IfMatch;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What an employer asked, and what the employer says that it is about. */
@RestController
@RequestMapping("/api/v1/employers/{employerId}/questions")
class QuestionController {

    private final Employers employers;
    private final ResponseBooks books;
    private final Explanations explanations;
    private final Clock clock;

    QuestionController(Employers employers, ResponseBooks books, Explanations explanations, Clock clock) {
        this.employers = employers;
        this.books = books;
        this.explanations = explanations;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<Object>> all(@PathVariable String employerId, Caller caller) {
        return employers
                .ownedBy(caller, employerId)
                .flatMap(_ -> books.of(employerId)
                        .map(book -> Answers.read(book, shown(book.state())))
                        .defaultIfEmpty(ResponseEntity.ok(new Questions(List.of()))))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }

    @PutMapping("/{questionId}/concerns")
    Mono<ResponseEntity<Object>> choose(
            @PathVariable String employerId,
            @PathVariable String questionId,
            @RequestBody ChoiceBody body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        return employers
                .ownedBy(caller, employerId)
                .flatMap(_ -> books.of(employerId))
                .flatMap(book -> Mono.justOrEmpty(book.state().question(questionId))
                        .flatMap(question -> settle(IfMatch.require(ifMatch, book), question, body)))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .onErrorMap(StaleWrite.class, _ -> IfMatch.stale());
    }

    private Mono<ResponseEntity<Object>> settle(Stored<ResponseBook> book, Question question, ChoiceBody body) {
        if (question.crossesALine() || question.answer() != null) {
            return Mono.error(new Problem(
                            ProblemType.WRONG_ORDER,
                            "This question has had its answer. Ask a new one if you want to know something else.")
                    .refuse());
        }
        var choice = new Choice(
                body.concerns().stream().distinct().toList(),
                body.mayLearn(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return books.settle(book, question.chosen(choice))
                .map(stored -> Answers.changed(Topic.RESPONSES, stored, shown(stored.state())));
    }

    private Questions shown(ResponseBook book) {
        return new Questions(book.questions().stream()
                .map(asked -> QuestionShown.of(asked, explanations))
                .toList());
    }

    @RequestSchema("QuestionConcerns")
    record ChoiceBody(List<String> concerns, boolean mayLearn) {}

    record Questions(List<QuestionShown> items) {}
}
