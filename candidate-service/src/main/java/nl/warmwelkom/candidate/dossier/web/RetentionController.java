package nl.warmwelkom.candidate.dossier.web;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.dossier.application.KeepDossier;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Care;
import nl.warmwelkom.candidate.dossier.domain.Fault;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.body.RequestSchema;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Until when a dossier is kept. */
@RestController
@RequestMapping("/api/v1/candidates/{id}/retention")
class RetentionController {

    private final KeepDossier keepDossier;

    RetentionController(KeepDossier keepDossier) {
        this.keepDossier = keepDossier;
    }

    @RequestSchema("KeepDossier")
    record Keep(boolean keep, @Nullable String togetherWith) {}

    /** The dates, as the API shows them. */
    record Shown(Instant touchedAt, Instant askAt, Instant eraseAt, boolean asked) {

        private static Shown of(Care care) {
            return new Shown(care.touched(), care.askAt(), care.eraseAt(), care.asked() != null);
        }
    }

    @GetMapping
    Mono<Shown> read(@PathVariable String id, Caller caller) {
        return keepDossier
                .read(new CandidateId(id), Readers.of(caller))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(Shown::of);
    }

    @PutMapping
    Mono<Shown> keep(@PathVariable String id, @RequestBody Keep body, Caller caller) {
        return keepDossier
                .keep(new CandidateId(id), Readers.of(caller), body.togetherWith())
                .map(outcome -> switch (outcome) {
                    case KeepDossier.Outcome.Kept(var care) -> Shown.of(care);
                    case KeepDossier.Outcome.Unknown() ->
                        throw Problem.notFound().refuse();
                    case KeepDossier.Outcome.OnlyTheCandidate() ->
                        throw new Problem(
                                        ProblemType.NOT_ALLOWED,
                                        "This candidate has an account and decides with it. Nothing was changed.")
                                .refuse();
                    case KeepDossier.Outcome.WithWhomIsMissing() ->
                        throw Faults.refusal(List.of(new Fault.WithWhomIsMissing()));
                });
    }
}
