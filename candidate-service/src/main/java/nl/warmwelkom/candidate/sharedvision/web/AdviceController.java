package nl.warmwelkom.candidate.sharedvision.web;

import java.net.URI;
import java.util.List;
import nl.warmwelkom.candidate.sharedvision.application.ShareVision;
import nl.warmwelkom.candidate.sharedvision.application.ShareVision.Outcome;
import nl.warmwelkom.candidate.sharedvision.application.ShareVision.Seen;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.http.NewId;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/candidates/{id}/advice")
class AdviceController {

    private final ShareVision shareVision;

    AdviceController(ShareVision shareVision) {
        this.shareVision = shareVision;
    }

    /** All that advice answers with: the answer is kept for a day, and there may be nothing of a person in it. */
    record Created(String id, List<String> conflictsWith) {}

    @GetMapping
    Mono<AdviceShown> read(@PathVariable String id, Caller caller) {
        return shareVision
                .read(id, Visitors.of(caller))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(AdviceShown::of);
    }

    @PostMapping
    Mono<ResponseEntity<Created>> advise(
            @PathVariable String id,
            @RequestBody AdviceBodies.NewAdvice body,
            Caller caller,
            ServerWebExchange exchange) {
        var adviceId = NewId.of(exchange);
        return shareVision
                .advise(id, Visitors.of(caller), adviceId, body.by(Visitors.profession(caller)))
                .map(AdviceController::done)
                .map(seen -> ResponseEntity.created(URI.create("/api/v1/candidates/%s/advice".formatted(id)))
                        .body(new Created(adviceId, AdviceShown.against(adviceId, seen.conflicts()))));
    }

    @PutMapping("/{adviceId}/standing")
    Mono<AdviceShown> stand(
            @PathVariable String id,
            @PathVariable String adviceId,
            @RequestBody AdviceBodies.Standing body,
            Caller caller) {
        if (caller.is(Role.JOBCOACH) && body.togetherWith() == null) {
            throw new InvalidInput(List.of(new FieldError(
                    "/togetherWith",
                    "required",
                    "Say with whom you decided this. The candidate decides; you only write it down.",
                    List.of())));
        }
        return shareVision
                .stand(id, Visitors.of(caller), adviceId, body.toStanding())
                .map(AdviceController::done)
                .map(AdviceShown::of);
    }

    private static Seen done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var seen) -> seen;
            case Outcome.Unknown _, Outcome.Next _ -> throw Problem.notFound().refuse();
            case Outcome.NotYours _ ->
                throw new Problem(
                                ProblemType.NOT_ALLOWED,
                                "Professionals advise, and the candidate chooses. Nothing was changed.")
                        .refuse();
            case Outcome.Full _ ->
                throw new Problem(
                                ProblemType.WRONG_ORDER,
                                "There is more advice than anybody can choose from. Talk about what is there first.")
                        .refuse();
        };
    }
}
