package nl.warmwelkom.match.matching.web;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.match.matching.application.ChangeWeights;
import nl.warmwelkom.match.matching.application.WeightsRecords;
import nl.warmwelkom.match.matching.domain.Signature;
import nl.warmwelkom.match.matching.domain.WeightsRecord;
import nl.warmwelkom.match.matching.domain.WeightsVersion;
import nl.warmwelkom.match.matching.web.WeightsShown.Change;
import nl.warmwelkom.match.matching.web.WeightsShown.Changes;
import nl.warmwelkom.match.matching.web.WeightsShown.Decision;
import nl.warmwelkom.match.matching.web.WeightsShown.NewWeights;
import nl.warmwelkom.match.matching.web.WeightsShown.Published;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The published weights, for everybody to read and for two people to change. */
@RestController
@RequestMapping("/api/v1/weights")
class WeightsController {

    private final WeightsRecords records;
    private final ChangeWeights change;
    private final Clock clock;

    WeightsController(WeightsRecords records, ChangeWeights change, Clock clock) {
        this.records = records;
        this.change = change;
        this.clock = clock;
    }

    @GetMapping
    Mono<Published> published() {
        return records.read().map(read -> Published.of(read.state()));
    }

    @GetMapping("/changes")
    Mono<Changes> changes() {
        return records.read()
                .map(read -> new Changes(read.state().versions().reversed().stream()
                        .map(Change::of)
                        .toList()));
    }

    @GetMapping("/changes/{version}")
    Mono<Change> one(@PathVariable String version) {
        return records.read()
                .flatMap(read -> Mono.justOrEmpty(read.state().version(version)))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(Change::of);
    }

    @PostMapping("/changes")
    Mono<ResponseEntity<Change>> propose(@RequestBody NewWeights body, Caller caller) {
        if (body.points().neighbouringField() > body.points().inField()) {
            throw new InvalidInput(List.of(new FieldError(
                    "/points/neighbouringField",
                    "too-large",
                    "A neighbouring field does not count more than the field itself.")));
        }
        return change.propose(body.points()::as, body.why(), signed(caller, true, null))
                .map(WeightsController::done)
                .map(version -> ResponseEntity.created(URI.create(
                                "/api/v1/weights/changes/" + version.weights().version()))
                        .body(Change.of(version)));
    }

    @PostMapping("/changes/{version}/decision")
    Mono<Change> decide(@PathVariable String version, @RequestBody Decision body, Caller caller) {
        return change.decide(version, signed(caller, body.approve(), body.words()))
                .map(WeightsController::done)
                .map(Change::of);
    }

    private Signature signed(Caller caller, boolean yes, @Nullable String words) {
        var role = caller.is(Role.EDITOR) ? Role.EDITOR : Role.ACCOUNT_MANAGER;
        return new Signature(caller.account(), role.claim(), clock.instant(), yes, words);
    }

    private static WeightsVersion done(ChangeWeights.Outcome outcome) {
        return switch (outcome) {
            case ChangeWeights.Outcome.Done(var version) -> version;
            case ChangeWeights.Outcome.Unknown() -> throw Problem.notFound().refuse();
            case ChangeWeights.Outcome.Refused(var why) -> throw refusal(why);
        };
    }

    private static RuntimeException refusal(WeightsRecord.Why why) {
        return switch (why) {
            case ONE_WAITS ->
                new Problem(ProblemType.WRONG_ORDER, "A proposal waits for a decision. Decide on that one first.")
                        .refuse();
            case NOT_WAITING -> new Problem(ProblemType.WRONG_ORDER, "This version was decided already.").refuse();
            case OWN_WORK ->
                new Problem(
                                ProblemType.OWN_WORK,
                                "Weights take two people: an editor and an account manager, and never the same person.")
                        .refuse();
        };
    }
}
