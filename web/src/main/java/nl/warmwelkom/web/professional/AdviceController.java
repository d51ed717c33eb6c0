package nl.warmwelkom.web.professional;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.dossier.Dossier;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** My advice about somebody, and what I do for them in my own words. */
@Controller
@RequestMapping("/professional/kandidaten/{id}/{what:advies|wat-ik-doe}")
class AdviceController {

    private static final String ADVICE = "advies";

    private final Api api;
    private final Team team;
    private final Catalogue catalogue;
    private final Site site;

    AdviceController(Api api, Team team, Catalogue catalogue, Site site) {
        this.api = api;
        this.team = team;
        this.catalogue = catalogue;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> show(
            Reader reader, @PathVariable String id, @PathVariable String what, ServerWebExchange exchange) {
        return Forms.of(exchange).flatMap(form -> page(reader, id, what, form));
    }

    @PostMapping
    Mono<Rendering> send(
            Reader reader,
            @PathVariable String id,
            @PathVariable String what,
            ServerWebExchange exchange,
            Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> api.act(reader, call(id, what, form))
                        .map(answer -> form.after(answer, "topic", "code", "words"))
                        .flatMap(sent -> sent.isWrong()
                                ? page(reader, id, what, sent)
                                : Mono.just(site.done(
                                        "/professional/kandidaten/" + id,
                                        what.equals(ADVICE) ? "advised" : "saved",
                                        locale))));
    }

    private static Call call(String id, String what, Form form) {
        var body = new HashMap<String, String>();
        Stream.of("topic", "code", "words").forEach(field -> form.text(field).ifPresent(text -> body.put(field, text)));
        return what.equals(ADVICE)
                ? Call.post("/candidates/{id}/advice", body, id).once(form.value("once"))
                : Call.make("/candidates/{id}/who-does-what/mine", body, id);
    }

    private Mono<Rendering> page(Reader reader, String id, String what, Form form) {
        return Mono.zip(
                        api.ask(reader, Call.get("/candidates/{id}", id), Dossier.class)
                                .map(answer -> answer.needed().body()),
                        team.of(reader, id),
                        catalogue.choices("advice", reader))
                .map(parts -> Forms.page(
                                "professional/" + what,
                                what.equals(ADVICE) ? form : form.orElse(said(parts.getT2(), reader)))
                        .modelAttribute("id", id)
                        .modelAttribute("name", parts.getT1().givenName())
                        .modelAttribute("advice", parts.getT3())
                        .build());
    }

    private static Form said(Team.Shown team, Reader reader) {
        return Form.showing(Map.of("words", List.of(team.chain().saidBy(reader.account()))));
    }
}
