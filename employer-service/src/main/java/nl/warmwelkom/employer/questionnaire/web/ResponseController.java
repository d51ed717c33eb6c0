package nl.warmwelkom.employer.questionnaire.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Questionnaire;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.employer.profile.Employers;
import nl.warmwelkom.employer.questionnaire.application.Hearing;
import nl.warmwelkom.employer.questionnaire.application.ResponseBooks;
import nl.warmwelkom.employer.questionnaire.domain.Response;
import nl.warmwelkom.employer.questionnaire.domain.ResponseBook;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.http.NewId;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/employers/{employerId}")
class ResponseController {

    private final Employers employers;
    private final ResponseBooks books;
    private final Questionnaire questionnaire;
    private final Hearing hearing;
    private final Explanations explanations;
    private final Clock clock;

    ResponseController(
            Employers employers,
            ResponseBooks books,
            Questionnaire questionnaire,
            Hearing hearing,
            Explanations explanations,
            Clock clock) {
        this.employers = employers;
        this.books = books;
        this.questionnaire = questionnaire;
        this.hearing = hearing;
        this.explanations = explanations;
        this.clock = clock;
    }

    @PostMapping("/responses")
    Mono<ResponseEntity<Object>> give(
            @PathVariable String employerId,
            @RequestBody ResponseBody body,
            Caller caller,
            ServerWebExchange exchange) {
        return employers
                .ownedBy(caller, employerId)
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(_ -> body.toResponse(
                        NewId.of(exchange),
                        questionnaire,
                        hearing,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .flatMap(
                        response -> books.write(employerId, response).map(book -> created(employerId, response, book)));
    }

    private ResponseEntity<Object> created(String employerId, Response response, Stored<ResponseBook> book) {
        return Answers.created(
                URI.create("/api/v1/employers/%s/responses/%s".formatted(employerId, response.id())),
                Topic.RESPONSES,
                book,
                Shown.of(book.state().find(response.id()).orElse(response), explanations));
    }

    @GetMapping("/responses/{id}")
    Mono<Shown> read(@PathVariable String employerId, @PathVariable String id, Caller caller) {
        return employers
                .visibleTo(caller, employerId)
                .flatMap(_ -> books.of(employerId))
                .flatMap(book -> Mono.justOrEmpty(book.state().find(id)))
                .map(response -> Shown.of(response, explanations))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }

    @GetMapping("/temperature")
    Mono<Temperature> temperature(@PathVariable String employerId, Caller caller) {
        return employers
                .visibleTo(caller, employerId)
                .flatMap(_ -> books.of(employerId)
                        .map(book -> Temperature.of(book.state()))
                        .defaultIfEmpty(new Temperature(List.of())))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }

    record Shown(
            String id,
            Instant at,
            String moment,
            int temperature,
            List<Worry> concerns,
            List<QuestionShown> questions) {

        static Shown of(Response response, Explanations explanations) {
            var questions = response.questions().stream()
                    .map(question -> QuestionShown.of(new ResponseBook.Asked(question, response.at()), explanations)
                            .withoutWords())
                    .toList();
            return new Shown(
                    response.id(),
                    response.at(),
                    response.moment(),
                    response.temperature(),
                    worries(response, questions),
                    questions);
        }

        /** What was answered, the strongest first, and then what was only asked about. */
        private static List<Worry> worries(Response response, List<QuestionShown> questions) {
            var worries = new LinkedHashMap<String, Worry>();
            response.worries()
                    .forEach(answer ->
                            worries.put(answer.concern(), new Worry(answer.concern(), answer.intensity(), null)));
            questions.stream()
                    .flatMap(question -> question.concerns().stream())
                    .forEach(heard ->
                            worries.putIfAbsent(heard.code(), new Worry(heard.code(), null, heard.confidence())));
            return List.copyOf(worries.values());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Worry(
            String code,
            @Nullable Integer intensity,
            @Nullable Double confidence) {}

    record Temperature(List<Point> points) {

        static Temperature of(ResponseBook book) {
            return new Temperature(book.responses().stream()
                    .map(response -> new Point(response.at(), response.moment(), response.temperature()))
                    .toList());
        }
    }

    record Point(Instant at, String moment, int temperature) {}
}
