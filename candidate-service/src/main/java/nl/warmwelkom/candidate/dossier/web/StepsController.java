package nl.warmwelkom.candidate.dossier.web;

import java.time.Clock;
import java.util.function.Function;
import nl.warmwelkom.candidate.dossier.application.ReadDossiers;
import nl.warmwelkom.candidate.dossier.application.WalkSteps;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.candidate.dossier.domain.Step;
import nl.warmwelkom.candidate.dossier.domain.View;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.http.IfMatch;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The four steps of a candidate, and the plan. */
@RestController
@RequestMapping("/api/v1/candidates/{id}")
class StepsController {

    private final ReadDossiers readDossiers;
    private final WalkSteps walkSteps;
    private final Clock clock;

    StepsController(ReadDossiers readDossiers, WalkSteps walkSteps, Clock clock) {
        this.readDossiers = readDossiers;
        this.walkSteps = walkSteps;
        this.clock = clock;
    }

    @GetMapping("/steps")
    Mono<ResponseEntity<Object>> read(@PathVariable String id, Caller caller) {
        return seen(id, Readers.of(caller)).map(seen -> Answers.read(seen.stored(), shown(seen.stored(), seen.view())));
    }

    @PutMapping("/steps")
    Mono<ResponseEntity<Object>> move(
            @PathVariable String id,
            @RequestBody StepBodies.Move body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        var reader = Readers.of(caller);
        return written(
                id, reader, ifMatch, stored -> walkSteps.move(stored, reader, body.toStep(), body.togetherWith()));
    }

    @PutMapping("/steps/{step}")
    Mono<ResponseEntity<Object>> answer(
            @PathVariable String id,
            @PathVariable String step,
            @RequestBody StepBodies.Answers body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        var reader = Readers.of(caller);
        var place = Step.named(step).orElseThrow(Problem.notFound()::refuse);
        return written(
                id,
                reader,
                ifMatch,
                stored -> walkSteps.answer(stored, reader, place, body.toAsked(), body.togetherWith()));
    }

    @PutMapping("/plan")
    Mono<ResponseEntity<Object>> plan(
            @PathVariable String id,
            @RequestBody StepBodies.NewPlan body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        var reader = Readers.of(caller);
        return written(
                id, reader, ifMatch, stored -> walkSteps.plan(stored, reader, body.toAsked(), body.togetherWith()));
    }

    private Mono<ResponseEntity<Object>> written(
            String id,
            Reader reader,
            @Nullable String ifMatch,
            Function<Stored<Dossier>, Mono<WalkSteps.Outcome>> write) {
        return seen(id, reader)
                .filter(StepsController::isKeptBy)
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(seen -> IfMatch.require(ifMatch, seen.stored()))
                .flatMap(write)
                .onErrorMap(StaleWrite.class, _ -> IfMatch.stale())
                .flatMap(outcome -> switch (outcome) {
                    case WalkSteps.Outcome.Written(var stored) -> changed(stored, reader);
                    case WalkSteps.Outcome.NotRight(var faults) -> Mono.error(Faults.refusal(faults));
                    case WalkSteps.Outcome.PlanIsPrivate() ->
                        Mono.error(new Problem(
                                        ProblemType.NOT_ALLOWED,
                                        "The candidate keeps the plan private for now, so nothing was written."
                                                + " Ask the candidate to write it with you.")
                                .refuse());
                });
    }

    /** The door lets no professional write here, whatever other role they have beside it. */
    private static boolean isKeptBy(ReadDossiers.Seen seen) {
        return switch (seen.view()) {
            case View.Whole _, View.AsCoach _ -> true;
            case View.AsProfessional _ -> false;
        };
    }

    private Mono<ResponseEntity<Object>> changed(Stored<Dossier> stored, Reader reader) {
        return Mono.justOrEmpty(stored.state().seenBy(reader, clock.instant()))
                .map(view -> Answers.changed(Topic.CANDIDATES, stored, shown(stored, view)));
    }

    private StepsShown shown(Stored<Dossier> stored, View view) {
        var current = stored.state().contents().profile().step();
        return switch (view) {
            case View.Whole(var _, var _, var contents) -> StepsShown.of(current, contents.journey());
            case View.AsCoach(var _, var _, var contents) -> StepsShown.of(current, contents.journey());
            case View.AsProfessional professional -> StepsShown.of(current, professional.journey());
        };
    }

    private Mono<ReadDossiers.Seen> seen(String id, Reader reader) {
        return readDossiers.one(new CandidateId(id), reader).switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }
}
