package nl.warmwelkom.web.professional;

import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.dossier.Dossier;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.steps.Walk;
import nl.warmwelkom.web.steps.Walks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** How somebody is let in, and what they then read. */
@Controller
class ProfessionalController {

    private final Api api;
    private final Team team;
    private final Walks walks;
    private final Catalogue catalogue;

    ProfessionalController(Api api, Team team, Walks walks, Catalogue catalogue) {
        this.api = api;
        this.team = team;
        this.walks = walks;
        this.catalogue = catalogue;
    }

    /** Professionals do not browse: here is who let them in, and how somebody does. */
    @GetMapping("/professional")
    Mono<Rendering> home(Reader reader) {
        return api.ask(reader, Call.get("/candidates?limit=100"), TeamViews.People.class)
                .map(answer -> Rendering.view("professional/home")
                        .modelAttribute("people", answer.needed().body().all())
                        .modelAttribute("account", reader.account())
                        .build());
    }

    @GetMapping("/professional/kandidaten/{id}")
    Mono<Rendering> one(Reader reader, @PathVariable String id) {
        return Mono.zip(
                        api.ask(reader, Call.get("/candidates/{id}", id), Dossier.class)
                                .map(answer -> answer.needed().body()),
                        team.of(reader, id),
                        walks.shared(reader, id),
                        catalogue.words("strengths", reader),
                        catalogue.words("support", reader))
                .map(parts -> Rendering.view("professional/person")
                        .modelAttribute("id", id)
                        .modelAttribute("dossier", parts.getT1())
                        .modelAttribute("team", parts.getT2())
                        .modelAttribute("account", reader.account())
                        .modelAttribute("walk", parts.getT3().filter(Walk::isWritten))
                        .modelAttribute("strengths", parts.getT4())
                        .modelAttribute("support", parts.getT5())
                        .modelAttribute("days", new Days())
                        .build());
    }
}
