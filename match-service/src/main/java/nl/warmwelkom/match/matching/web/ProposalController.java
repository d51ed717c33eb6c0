package nl.warmwelkom.match.matching.web;

import java.time.Clock;
import java.util.List;
import nl.warmwelkom.match.landscape.KnownCandidate;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.matching.application.Proposing;
import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.accesslog.Deed;
import nl.warmwelkom.platform.http.Page;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ProposalController {

    private final Landscape landscape;
    private final Proposing proposing;
    private final AccessLog log;
    private final Clock clock;

    ProposalController(Landscape landscape, Proposing proposing, AccessLog log, Clock clock) {
        this.landscape = landscape;
        this.proposing = proposing;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/api/v1/candidates/{id}/proposals")
    Mono<ProposalsShown> forCandidate(@PathVariable String id, Page.Request page, Caller caller) {
        return landscape
                .candidateFor(caller, id)
                .flatMap(candidate -> log.write(Deed.READ, List.of(id)).thenReturn(candidate))
                .switchIfEmpty(Mono.defer(() -> refused(id)))
                .flatMap(candidate -> proposing.forCandidate(id, candidate, page.limit()))
                .map(result -> ProposalsShown.of(result, clock.instant()));
    }

    private Mono<KnownCandidate> refused(String id) {
        return landscape
                .candidate(id)
                .flatMap(_ -> log.write(Deed.REFUSED, List.of(id)))
                .then(Mono.error(Problem.notFound()::refuse));
    }

    /** By id and in order of id: which of two candidates fits better is nobody's business. */
    @GetMapping("/api/v1/positions/{id}/candidates")
    Mono<Candidates> atPosition(@PathVariable String id, Caller coach) {
        return landscape
                .position(id)
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .flatMapMany(_ -> landscape.caseload(coach))
                .filterWhen(known -> proposing
                        .forCandidate(known.id(), known.what(), Proposing.USUAL)
                        .map(result -> result.items().stream()
                                .anyMatch(item -> item.fit().position().value().equals(id))))
                .map(known -> new Candidates.Item(known.id()))
                .collectSortedList((one, other) -> one.id().compareTo(other.id()))
                .flatMap(shown -> log.write(
                                Deed.READ,
                                shown.stream().map(Candidates.Item::id).toList())
                        .thenReturn(shown))
                .map(Candidates::new);
    }

    record Candidates(List<Item> items) {

        record Item(String id) {}
    }
}
