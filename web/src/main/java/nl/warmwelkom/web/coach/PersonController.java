package nl.warmwelkom.web.coach;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.coach.CoachViews.Consents;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.dossier.Overview;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The dossier of somebody, as shared with the jobcoach beside them, and whether workplaces are looked for. */
@Controller
@RequestMapping("/coach/kandidaten/{id}")
class PersonController {

    private static final String CONSENTS = "/candidates/{id}/consents";

    private final Api api;
    private final Overview overview;
    private final Site site;

    PersonController(Api api, Overview overview, Site site) {
        this.api = api;
        this.overview = overview;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> one(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> page(reader, id, form, locale));
    }

    /** Who has no account decides beside the jobcoach, who writes it down. */
    @PostMapping
    Mono<Rendering> look(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> {
            var given = !form.has("look", "no");
            return (form.text("togetherWith").isEmpty()
                            ? Mono.just(form.with("togetherWith", "required"))
                            : sent(reader, id, given, form))
                    .flatMap(sent -> sent.isWrong()
                            ? page(reader, id, sent, locale)
                            : Mono.just(site.done(
                                    "/coach/kandidaten/" + id, given ? "consent-given" : "consent-withdrawn", locale)));
        });
    }

    private Mono<Form> sent(Reader reader, String id, boolean given, Form form) {
        var consent = Map.of(
                "given", given, "togetherWith", form.value("togetherWith").strip());
        return api.act(reader, Call.make(CONSENTS + "/matching", consent, id))
                .map(answer -> form.after(answer, "togetherWith"));
    }

    private Mono<Rendering> page(Reader reader, String id, Form form, Locale locale) {
        return Mono.zip(overview.of(reader, Keepers.coach(id), locale), consents(reader, id))
                .map(parts -> Forms.page("coach/person", form)
                        .modelAttribute(
                                "whole",
                                parts.getT1().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                        .modelAttribute("consents", parts.getT2())
                        .modelAttribute("days", new Days())
                        .build());
    }

    private Mono<Optional<Consents>> consents(Reader reader, String id) {
        return api.ask(reader, Call.get(CONSENTS, id), Consents.class).map(answer -> answer.optional());
    }
}
