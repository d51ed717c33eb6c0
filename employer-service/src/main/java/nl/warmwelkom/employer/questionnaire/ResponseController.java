package nl.warmwelkom.employer.questionnaire;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Questionnaire;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.employer.profile.Employers;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.http.NewId;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
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
    private final Clock clock;

    ResponseController(Employers employers, ResponseBooks books, Questionnaire questionnaire, Clock clock) {
        this.employers = employers;
        this.books = books;
        this.questionnaire = questionnaire;
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
                        NewId.of(exchange), questionnaire, clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .flatMap(
                        response -> books.write(employerId, response).map(book -> created(employerId, response, book)));
    }

    private static ResponseEntity<Object> created(String employerId, Response response, Stored<ResponseBook> book) {
        return Answers.created(
                URI.create("/api/v1/employers/%s/responses/%s".formatted(employerId, response.id())),
                Topic.RESPONSES,
                book,
                Shown.of(book.state().find(response.id()).orElse(response)));
    }

    @GetMapping("/responses/{id}")
    Mono<Shown> read(@PathVariable String employerId, @PathVariable String id, Caller caller) {
        return employers
                .visibleTo(caller, employerId)
                .flatMap(_ -> books.of(employerId))
                .flatMap(book -> Mono.justOrEmpty(book.find(id)))
                .map(Shown::of)
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }

    @GetMapping("/temperature")
    Mono<Temperature> temperature(@PathVariable String employerId, Caller caller) {
        return employers
                .visibleTo(caller, employerId)
                .flatMap(_ -> books.of(employerId))
                .map(Temperature::of)
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }

    record Shown(String id, Instant at, String moment, int temperature, List<Worry> concerns) {

        static Shown of(Response response) {
            return new Shown(
                    response.id(),
                    response.at(),
                    response.moment(),
                    response.temperature(),
                    response.worries().stream()
                            .map(answer -> new Worry(answer.concern(), answer.intensity()))
                            .toList());
        }
    }

    record Worry(String code, int intensity) {}

    record Temperature(List<Point> points) {

        static Temperature of(ResponseBook book) {
            return new Temperature(book.responses().stream()
                    .map(response -> new Point(response.at(), response.moment(), response.temperature()))
                    .toList());
        }
    }

    record Point(Instant at, String moment, int temperature) {}
}
