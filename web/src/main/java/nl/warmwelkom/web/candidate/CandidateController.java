package nl.warmwelkom.web.candidate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.candidate.CandidateViews.Introduction;
import nl.warmwelkom.web.candidate.CandidateViews.Introductions;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.dossier.Overview;
import nl.warmwelkom.web.keeping.KeepingViews.Retention;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What is mine: who waits for my answer, what I am good at, what helps me, and who may see each of it. */
@Controller
class CandidateController {

    private final Api api;
    private final Overview overview;
    private final Site site;

    CandidateController(Api api, Overview overview, Site site) {
        this.api = api;
        this.overview = overview;
        this.site = site;
    }

    @GetMapping("/mijn")
    Mono<Rendering> home(Reader reader, Locale locale) {
        return Mono.zip(
                        overview.of(reader, Keepers.own(reader), locale),
                        introductions(api, reader),
                        api.ask(
                                        reader,
                                        Call.get(
                                                "/candidates/{id}/retention",
                                                Keepers.own(reader).candidate()),
                                        Retention.class)
                                .map(Answer::optional))
                .map(parts -> parts.getT1()
                        .map(whole -> home(whole, parts.getT2(), parts.getT3()))
                        // Somebody with an account and no dossier yet begins with the first few words of one.
                        .orElseGet(() -> Rendering.redirectTo(site.page("/mijn/beginnen", locale))
                                .status(HttpStatus.SEE_OTHER)
                                .build()));
    }

    private static Rendering home(
            Overview.Whole whole, List<Introduction> introductions, Optional<Retention> retention) {
        return Rendering.view("candidate/home")
                .modelAttribute("retention", retention)
                .modelAttribute("whole", whole)
                .modelAttribute(
                        "waiting",
                        introductions.stream().filter(Introduction::waits).toList())
                .modelAttribute(
                        "going",
                        introductions.stream()
                                .filter(Introduction::canBeWithdrawn)
                                .toList())
                .modelAttribute(
                        "over",
                        introductions.stream().filter(Introduction::isOver).toList())
                .modelAttribute("days", new Days())
                .build();
    }

    static Mono<List<Introduction>> introductions(Api api, Reader reader) {
        return api.ask(reader, Call.get("/introductions?limit=100"), Introductions.class)
                .map(answer -> answer.optional().map(Introductions::all).orElse(List.of()));
    }
}
