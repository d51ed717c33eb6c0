package nl.warmwelkom.candidate.dossier.web;

import java.time.Clock;
import nl.warmwelkom.candidate.dossier.application.ChangeDossier;
import nl.warmwelkom.candidate.dossier.application.ReadDossiers;
import nl.warmwelkom.candidate.dossier.application.StartDossier;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.http.IfMatch;
import nl.warmwelkom.platform.http.NewId;
import nl.warmwelkom.platform.http.Page;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
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
@RequestMapping("/api/v1/candidates")
class CandidateController {

    private final StartDossier startDossier;
    private final ReadDossiers readDossiers;
    private final ChangeDossier changeDossier;
    private final Clock clock;

    CandidateController(
            StartDossier startDossier, ReadDossiers readDossiers, ChangeDossier changeDossier, Clock clock) {
        this.startDossier = startDossier;
        this.readDossiers = readDossiers;
        this.changeDossier = changeDossier;
        this.clock = clock;
    }

    @PostMapping
    Mono<ResponseEntity<Object>> start(@RequestBody CandidateBody body, Caller caller, ServerWebExchange exchange) {
        return startDossier
                .start(new CandidateId(NewId.of(exchange)), Readers.of(caller), body.toWriting())
                .map(Starts::answer);
    }

    @GetMapping
    Mono<Page<ListedCandidate>> list(Page.Request page, Caller caller) {
        var now = clock.instant();
        return readDossiers
                .list(Readers.of(caller), page.cursor(), page.oneMore())
                .map(seen -> ListedCandidate.of(seen, now))
                .collectList()
                .map(found -> page.cut(found, ListedCandidate::id));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<Object>> read(@PathVariable String id, Caller caller) {
        return seen(id, Readers.of(caller)).map(seen -> Answers.read(seen.stored(), CandidateShown.of(seen.view())));
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<Object>> change(
            @PathVariable String id,
            @RequestBody CandidateBody body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        var reader = Readers.of(caller);
        return seen(id, reader)
                .map(seen -> IfMatch.require(ifMatch, seen.stored()))
                .flatMap(stored -> changeDossier.change(stored, reader, body.toWriting()))
                .onErrorMap(StaleWrite.class, _ -> IfMatch.stale())
                .flatMap(outcome -> switch (outcome) {
                    case ChangeDossier.Outcome.Changed(var stored) -> changed(stored, reader);
                    case ChangeDossier.Outcome.NotRight(var faults) -> Mono.error(Faults.refusal(faults));
                    case ChangeDossier.Outcome.ToConfirm(var places, var mayConfirm) ->
                        Mono.error(WordsToConfirm.problem(places, mayConfirm).refuse());
                });
    }

    private Mono<ResponseEntity<Object>> changed(Stored<Dossier> stored, Reader reader) {
        return Mono.justOrEmpty(stored.state().seenBy(reader, clock.instant()))
                .map(view -> Answers.changed(Topic.CANDIDATES, stored, CandidateShown.of(view)));
    }

    private Mono<ReadDossiers.Seen> seen(String id, Reader reader) {
        return readDossiers.one(new CandidateId(id), reader).switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }
}
