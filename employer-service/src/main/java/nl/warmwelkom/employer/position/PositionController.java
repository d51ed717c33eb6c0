package nl.warmwelkom.employer.position;

import java.net.URI;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.employer.profile.Employers;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.http.IfMatch;
import nl.warmwelkom.platform.http.NewId;
import nl.warmwelkom.platform.http.Page;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/employers/{employerId}/positions")
class PositionController {

    private final Employers employers;
    private final Positions positions;

    PositionController(Employers employers, Positions positions) {
        this.employers = employers;
        this.positions = positions;
    }

    @PostMapping
    Mono<ResponseEntity<Object>> add(
            @PathVariable String employerId,
            @RequestBody PositionBody body,
            Caller caller,
            ServerWebExchange exchange) {
        return requireEmployer(caller, employerId)
                .flatMap(_ -> positions.add(NewId.of(exchange), body.toPosition(employerId)))
                .map(stored -> Answers.created(
                        URI.create("/api/v1/employers/%s/positions/%s".formatted(employerId, stored.id())),
                        Topic.POSITIONS,
                        stored,
                        PositionBody.Shown.of(stored)));
    }

    @GetMapping
    Mono<Page<PositionBody.Shown>> list(@PathVariable String employerId, Page.Request page, Caller caller) {
        return requireEmployer(caller, employerId)
                .flatMap(_ -> page.of(positions.of(employerId, page.cursor(), page.oneMore()), PositionBody.Shown::of));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<Object>> read(@PathVariable String employerId, @PathVariable String id, Caller caller) {
        return requireEmployer(caller, employerId)
                .flatMap(_ -> positions.find(employerId, id))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(stored -> Answers.read(stored, PositionBody.Shown.of(stored)));
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<Object>> change(
            @PathVariable String employerId,
            @PathVariable String id,
            @RequestBody PositionBody body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return requireEmployer(caller, employerId)
                .flatMap(_ -> positions.find(employerId, id))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(stored -> IfMatch.require(ifMatch, stored))
                .flatMap(stored -> positions.change(stored, body.toPosition(employerId)))
                .onErrorMap(StaleWrite.class, _ -> IfMatch.stale())
                .map(stored -> Answers.changed(Topic.POSITIONS, stored, PositionBody.Shown.of(stored)));
    }

    @DeleteMapping("/{id}")
    Mono<ResponseEntity<Object>> close(@PathVariable String employerId, @PathVariable String id, Caller caller) {
        return requireEmployer(caller, employerId)
                .flatMap(_ -> positions.close(employerId, id))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(stored -> Answers.removed(Topic.POSITIONS, stored));
    }

    private Mono<?> requireEmployer(Caller caller, String employerId) {
        return employers.visibleTo(caller, employerId).switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }
}
