package nl.warmwelkom.candidate.link.web;

import java.util.List;
import java.util.UUID;
import nl.warmwelkom.candidate.dossier.application.ReadForDecider.Decider;
import nl.warmwelkom.candidate.link.application.KeepLinks;
import nl.warmwelkom.candidate.link.application.KeepLinks.Outcome;
import nl.warmwelkom.candidate.link.domain.LinkId;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.http.Page;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Links of a candidate. A link is put where its maker says, and not posted: the answer to a post is kept for a day, and the
 * token in this one is kept by nobody.
 */
@RestController
@RequestMapping("/api/v1/candidates/{id}/links")
class LinkController {

    private final KeepLinks keepLinks;

    LinkController(KeepLinks keepLinks) {
        this.keepLinks = keepLinks;
    }

    @PutMapping("/{linkId}")
    Mono<ResponseEntity<Object>> make(
            @PathVariable String id, @PathVariable UUID linkId, @RequestBody LinkBody body, Caller caller) {
        return keepLinks
                .make(new LinkId(id, linkId.toString()), decider(caller), body.toWish())
                .map(LinkController::answer);
    }

    @GetMapping
    Mono<ResponseEntity<Object>> list(@PathVariable String id, Caller caller) {
        return keepLinks.list(id, decider(caller)).map(LinkController::answer);
    }

    @DeleteMapping("/{linkId}")
    Mono<ResponseEntity<Object>> revoke(@PathVariable String id, @PathVariable String linkId, Caller caller) {
        return keepLinks.revoke(new LinkId(id, linkId), decider(caller)).map(LinkController::answer);
    }

    private static ResponseEntity<Object> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Made(var link, var secret) -> ResponseEntity.ok(LinkShown.of(link, link.at(), secret.token()));
            case Outcome.Listed(var links, var at) ->
                ResponseEntity.ok(new Page<>(
                        links.stream().map(link -> LinkShown.of(link, at, null)).toList(), null));
            case Outcome.Revoked() -> ResponseEntity.noContent().build();
            case Outcome.Unknown() -> throw Problem.notFound().refuse();
            case Outcome.AlreadyThere() ->
                throw new Problem(
                                ProblemType.ALREADY_EXISTS,
                                "There is a link with this id already, and its token is told once. Make another one.")
                        .refuse();
            case Outcome.OnlyTheCandidate() ->
                throw new Problem(
                                ProblemType.NOT_ALLOWED,
                                "This candidate has an account and decides alone. Nothing was changed.")
                        .refuse();
            case Outcome.UntilOutOfRange(var latest) ->
                throw new InvalidInput(List.of(new FieldError(
                        "/until", "out-of-range", "Choose a time between now and %s.".formatted(latest))));
        };
    }

    private static Decider decider(Caller caller) {
        return new Decider(
                caller.account(),
                caller.is(Role.CANDIDATE) ? caller.candidateId() : null,
                caller.is(Role.JOBCOACH),
                caller.regions());
    }
}
