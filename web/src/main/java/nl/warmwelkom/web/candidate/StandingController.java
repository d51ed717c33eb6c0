package nl.warmwelkom.web.candidate;

import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.professional.Team;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What others advise, which of it I stand behind, and who does what for me. */
@Controller
class StandingController {

    private static final String PATH = "/mijn/advies";

    private final Api api;
    private final Team team;
    private final Site site;

    StandingController(Api api, Team team, Site site) {
        this.api = api;
        this.team = team;
        this.site = site;
    }

    @GetMapping(PATH)
    Mono<Rendering> show(Reader reader, ServerWebExchange exchange) {
        return Forms.of(exchange).flatMap(form -> page(reader, form));
    }

    @PostMapping(PATH)
    Mono<Rendering> stand(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> {
            var chosen = form.text("choose");
            var advice = chosen.or(() -> form.text("leave")).orElse("");
            return api.act(
                            reader,
                            Call.make(
                                    "/candidates/{id}/advice/{advice}/standing",
                                    Map.of("chosen", chosen.isPresent()),
                                    Keepers.own(reader).candidate(),
                                    advice))
                    .map(form::after)
                    .flatMap(sent -> sent.isWrong() ? page(reader, sent) : Mono.just(site.done(PATH, "saved", locale)));
        });
    }

    private Mono<Rendering> page(Reader reader, Form form) {
        return team.of(reader, Keepers.own(reader).candidate())
                .map(shown -> Forms.page("candidate/advice", form)
                        .modelAttribute("team", shown)
                        .build());
    }
}
