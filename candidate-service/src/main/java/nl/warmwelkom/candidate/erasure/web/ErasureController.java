package nl.warmwelkom.candidate.erasure.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.dossier.application.ReadForDecider.Decider;
import nl.warmwelkom.candidate.erasure.application.AskErasure;
import nl.warmwelkom.candidate.erasure.application.AskErasure.Outcome;
import nl.warmwelkom.candidate.erasure.application.Erasure;
import nl.warmwelkom.candidate.erasure.application.Erasures;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.http.NewId;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1")
class ErasureController {

    private final AskErasure askErasure;
    private final Erasures erasures;

    ErasureController(AskErasure askErasure, Erasures erasures) {
        this.askErasure = askErasure;
        this.erasures = erasures;
    }

    record Begun(String erasureId) {}

    /** How far it is. Whose it was is not told: by then nobody should know. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            String id,
            Instant begunAt,
            boolean finished,
            @Nullable Instant finishedAt,
            List<Part> services) {

        static Shown of(Erasure erasure) {
            return new Shown(
                    erasure.id(),
                    erasure.begunAt(),
                    erasure.finishedAt() != null,
                    erasure.finishedAt(),
                    Erasure.SERVICES.stream()
                            .map(service -> new Part(service, erasure.done().get(service)))
                            .toList());
        }
    }

    /** Since when a service has nothing of it any more. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(String service, @Nullable Instant doneAt) {}

    @DeleteMapping("/candidates/{id}")
    Mono<ResponseEntity<Begun>> erase(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String togetherWith,
            Caller caller,
            ServerWebExchange exchange) {
        return askErasure
                .ask(id, decider(caller), togetherWith, NewId.of(exchange))
                .map(outcome -> switch (outcome) {
                    case Outcome.Begun(var erasureId) ->
                        ResponseEntity.accepted()
                                .location(URI.create("/api/v1/erasures/" + erasureId))
                                .body(new Begun(erasureId));
                    case Outcome.Unknown() -> throw Problem.notFound().refuse();
                    case Outcome.OnlyTheCandidate() ->
                        throw new Problem(
                                        ProblemType.NOT_ALLOWED,
                                        "This candidate has an account and decides alone. Nothing was changed.")
                                .refuse();
                    case Outcome.WithWhomIsMissing() ->
                        throw new InvalidInput(List.of(new FieldError(
                                "/togetherWith",
                                "required",
                                "Say with whom you decided this. The candidate decides; you only carry it out.")));
                });
    }

    @GetMapping("/erasures/{id}")
    Mono<Shown> progress(@PathVariable String id) {
        return erasures.find(id).map(Shown::of).switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }

    private static Decider decider(Caller caller) {
        return new Decider(
                caller.account(),
                caller.is(Role.CANDIDATE) ? caller.candidateId() : null,
                caller.is(Role.JOBCOACH),
                caller.regions());
    }
}
