package nl.warmwelkom.employer.profile;

import java.net.URI;
import java.util.List;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.http.IfMatch;
import nl.warmwelkom.platform.http.NewId;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
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
@RequestMapping("/api/v1/employers")
class EmployerController {

    private final Employers employers;

    EmployerController(Employers employers) {
        this.employers = employers;
    }

    @PostMapping
    Mono<ResponseEntity<Object>> add(@RequestBody EmployerBody body, Caller caller, ServerWebExchange exchange) {
        if (caller.is(Role.ACCOUNT_MANAGER)) {
            requireOwnRegion(body, caller);
            return add(NewId.of(exchange), body.toEmployer(List.of()));
        }
        return idFor(caller, exchange).flatMap(id -> add(id, body.toEmployer(List.of(caller.account()))));
    }

    /** The first employer of an account is the one its token names; any further one is a branch. */
    private Mono<String> idFor(Caller caller, ServerWebExchange exchange) {
        var claimed = caller.employerId();
        return claimed == null
                ? Mono.just(NewId.of(exchange))
                : employers.exists(claimed).map(there -> there ? NewId.of(exchange) : claimed);
    }

    private Mono<ResponseEntity<Object>> add(String id, Employer employer) {
        return employers
                .add(id, employer)
                .map(stored -> Answers.created(
                        URI.create("/api/v1/employers/" + stored.id()),
                        Topic.EMPLOYERS,
                        stored,
                        EmployerBody.Shown.of(stored)));
    }

    private static void requireOwnRegion(EmployerBody body, Caller caller) {
        if (!caller.worksIn(body.region())) {
            throw new InvalidInput(List.of(new FieldError(
                    "/region", "not-your-region", "An account manager adds employers in the own region.", List.of())));
        }
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<Object>> read(@PathVariable String id, Caller caller) {
        return employers
                .visibleTo(caller, id)
                .map(stored -> Answers.read(stored, EmployerBody.Shown.of(stored)))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<Object>> change(
            @PathVariable String id,
            @RequestBody EmployerBody body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return employers
                .visibleTo(caller, id)
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(stored -> IfMatch.require(ifMatch, stored))
                .flatMap(stored -> change(stored, body))
                .onErrorMap(StaleWrite.class, _ -> IfMatch.stale());
    }

    private Mono<ResponseEntity<Object>> change(Stored<Employer> read, EmployerBody body) {
        return employers
                .change(read, body.toEmployer(read.state().accounts()))
                .map(stored -> Answers.changed(Topic.EMPLOYERS, stored, EmployerBody.Shown.of(stored)));
    }
}
