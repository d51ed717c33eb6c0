package nl.warmwelkom.web.professional;

import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.dossier.Dossier;
import nl.warmwelkom.web.reader.Reader;
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
    private final Catalogue catalogue;

    ProfessionalController(Api api, Team team, Catalogue catalogue) {
        this.api = api;
        this.team = team;
        this.catalogue = catalogue;
    }

    /** Professionals do not browse: a candidate who lets them in gives them the address. */
    @GetMapping("/professional")
    Rendering home(Reader reader) {
        return Rendering.view("professional/home")
                .modelAttribute("account", reader.account())
                .build();
    }

    @GetMapping("/professional/kandidaten/{id}")
    Mono<Rendering> one(Reader reader, @PathVariable String id) {
        return Mono.zip(
                        api.ask(reader, Call.get("/candidates/{id}", id), Dossier.class)
                                .map(answer -> answer.needed().body()),
                        team.of(reader, id),
                        catalogue.words("strengths", reader),
                        catalogue.words("support", reader))
                .map(parts -> Rendering.view("professional/person")
                        .modelAttribute("id", id)
                        .modelAttribute("dossier", parts.getT1())
                        .modelAttribute("team", parts.getT2())
                        .modelAttribute("account", reader.account())
                        .modelAttribute("strengths", parts.getT3())
                        .modelAttribute("support", parts.getT4())
                        .build());
    }
}
