package nl.warmwelkom.match.matching.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.matching.application.WidenWork;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What an employer could change about a workplace of its own. Never with a person in it. */
@RestController
class WidenController {

    private final Landscape landscape;
    private final WidenWork widen;
    private final Clock clock;

    WidenController(Landscape landscape, WidenWork widen, Clock clock) {
        this.landscape = landscape;
        this.widen = widen;
        this.clock = clock;
    }

    record WhatIfShown(Instant asOf, List<Change> items) {}

    record Change(Label change, int moreCandidates) {}

    @GetMapping("/api/v1/positions/{id}/what-if")
    Mono<WhatIfShown> of(@PathVariable String id, Caller caller) {
        return landscape
                .position(id)
                .flatMap(position -> landscape
                        .ownEmployer(caller, position.employerId())
                        .flatMap(employer -> widen.of(id, position, employer.region())))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(changes -> new WhatIfShown(
                        clock.instant(),
                        changes.stream()
                                .map(change -> new Change(change.words(), change.moreCandidates()))
                                .toList()));
    }
}
