package nl.warmwelkom.candidate.dossier.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.warmwelkom.candidate.dossier.application.ReadDossiers;
import nl.warmwelkom.candidate.dossier.application.StartDossier;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Contents;
import nl.warmwelkom.candidate.dossier.domain.View;
import nl.warmwelkom.candidate.paper.Press;
import nl.warmwelkom.platform.http.NewId;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A dossier that leaves with its owner, on paper or to be read elsewhere, and one that comes in. */
@RestController
@RequestMapping("/api/v1/candidates")
class PortableController {

    private final ReadDossiers readDossiers;
    private final StartDossier startDossier;
    private final Press press;
    private final Clock clock;

    PortableController(ReadDossiers readDossiers, StartDossier startDossier, Press press, Clock clock) {
        this.readDossiers = readDossiers;
        this.startDossier = startDossier;
        this.press = press;
        this.clock = clock;
    }

    @GetMapping(path = "/{id}/dossier", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<PortableBody>> asJson(@PathVariable String id, Caller caller) {
        return contents(id, caller)
                .map(contents -> PortableBody.of(contents, clock.instant().truncatedTo(ChronoUnit.SECONDS)))
                .map(body -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment("dossier.json"))
                        .body(body));
    }

    @GetMapping(path = "/{id}/dossier", produces = MediaType.APPLICATION_PDF_VALUE)
    Mono<ResponseEntity<byte[]>> onPaper(@PathVariable String id, Caller caller, Locale language) {
        return contents(id, caller)
                .flatMap(contents -> press.print(DossierPaper.of(contents, language)))
                .map(pdf -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment("dossier.pdf"))
                        .body(pdf));
    }

    @PostMapping("/imports")
    Mono<ResponseEntity<Object>> bring(@RequestBody PortableBody body, Caller caller, ServerWebExchange exchange) {
        return startDossier
                .bring(new CandidateId(NewId.of(exchange)), Readers.of(caller), body.toBrought())
                .map(outcome -> Starts.answer(outcome, PortableController::inBody));
    }

    /** What is wrong in the dossier is wrong inside that part of the body; the steps stand beside it. */
    private static String inBody(String pointer) {
        return pointer.startsWith("/answers/") ? pointer : "/dossier" + pointer;
    }

    private Mono<Contents> contents(String id, Caller caller) {
        return readDossiers
                .one(new CandidateId(id), Readers.of(caller))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(seen -> switch (seen.view()) {
                    case View.Whole whole -> whole.contents();
                    case View.AsCoach part -> part.contents();
                    // The door lets no professional through here, whatever other role they have beside it.
                    case View.AsProfessional _ -> throw Problem.notFound().refuse();
                });
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
