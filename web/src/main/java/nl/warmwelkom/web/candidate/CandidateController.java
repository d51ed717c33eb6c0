package nl.warmwelkom.web.candidate;

import java.util.List;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.candidate.CandidateViews.Dossier;
import nl.warmwelkom.web.candidate.CandidateViews.Introduction;
import nl.warmwelkom.web.candidate.CandidateViews.Introductions;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What is mine: who waits for my answer, what I am good at, what helps me, and who may see each of it. */
@Controller
class CandidateController {

    private final Api api;
    private final Catalogue catalogue;

    CandidateController(Api api, Catalogue catalogue) {
        this.api = api;
        this.catalogue = catalogue;
    }

    @GetMapping("/mijn")
    Mono<Rendering> home(Reader reader) {
        return Mono.zip(
                        dossier(api, reader),
                        introductions(api, reader),
                        catalogue.words("strengths", reader),
                        catalogue.words("support", reader))
                .map(parts -> Rendering.view("candidate/home")
                        .modelAttribute("dossier", parts.getT1())
                        .modelAttribute(
                                "waiting",
                                parts.getT2().stream()
                                        .filter(Introduction::waits)
                                        .toList())
                        .modelAttribute(
                                "going",
                                parts.getT2().stream()
                                        .filter(Introduction::canBeWithdrawn)
                                        .toList())
                        .modelAttribute("strengths", parts.getT3())
                        .modelAttribute("support", parts.getT4())
                        .modelAttribute("days", new Days())
                        .build());
    }

    static Mono<Dossier> dossier(Api api, Reader reader) {
        return api.ask(reader, Call.get("/candidates/{id}", id(reader)), Dossier.class)
                .map(answer -> answer.needed().body());
    }

    static Mono<List<Introduction>> introductions(Api api, Reader reader) {
        return api.ask(reader, Call.get("/introductions?limit=100"), Introductions.class)
                .map(answer -> answer.optional().map(Introductions::all).orElse(List.of()));
    }

    private static String id(Reader reader) {
        return reader.candidateId().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
