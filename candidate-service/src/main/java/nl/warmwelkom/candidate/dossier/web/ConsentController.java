package nl.warmwelkom.candidate.dossier.web;

import java.time.Clock;
import java.util.List;
import nl.warmwelkom.candidate.dossier.application.DecideConsent;
import nl.warmwelkom.candidate.dossier.application.ReadDossiers;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Purpose;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.http.Page;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/candidates/{id}/consents")
class ConsentController {

    private static final int LONGEST_ACCOUNT = 100;

    private final DecideConsent decideConsent;
    private final ReadDossiers readDossiers;
    private final Clock clock;

    ConsentController(DecideConsent decideConsent, ReadDossiers readDossiers, Clock clock) {
        this.decideConsent = decideConsent;
        this.readDossiers = readDossiers;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<Object>> list(@PathVariable String id, Caller caller) {
        return readDossiers
                .one(new CandidateId(id), Readers.of(caller))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(seen -> Answers.read(seen.stored(), consents(seen.stored())));
    }

    private Page<ConsentShown> consents(Stored<Dossier> stored) {
        var consents = stored.state().consents();
        var now = clock.instant();
        return new Page<>(
                consents.last().stream()
                        .map(last -> ConsentShown.of(last, consents, now))
                        .toList(),
                null);
    }

    @PutMapping("/{subject}")
    Mono<ResponseEntity<Object>> decide(
            @PathVariable String id, @PathVariable String subject, @RequestBody ConsentBody body, Caller caller) {
        return decideConsent
                .decide(new CandidateId(id), Readers.of(caller), body.about(purpose(subject)))
                .map(outcome -> switch (outcome) {
                    case DecideConsent.Outcome.Decided(var stored, var consent) ->
                        Answers.changed(
                                Topic.CANDIDATES,
                                stored,
                                ConsentShown.of(consent, stored.state().consents(), clock.instant()));
                    case DecideConsent.Outcome.Unknown() ->
                        throw Problem.notFound().refuse();
                    case DecideConsent.Outcome.OnlyTheCandidate() ->
                        throw new Problem(
                                        ProblemType.NOT_ALLOWED,
                                        "This candidate has an account and decides alone. Nothing was changed.")
                                .refuse();
                    case DecideConsent.Outcome.NotRight(var faults) -> throw Faults.refusal(faults);
                });
    }

    private static Purpose purpose(String subject) {
        if (subject.isBlank() || subject.length() > LONGEST_ACCOUNT) {
            throw new InvalidInput(List.of(new FieldError(
                    "/subject", "not-an-account", "Consent is for 'matching' or for the account name of one helper.")));
        }
        return ConsentShown.MATCHING.equals(subject)
                ? new Purpose.Matching()
                : new Purpose.ReadingAlong(new Account(subject));
    }
}
