package nl.warmwelkom.web.editor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.editor.TipViews.History;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One tip with all its versions: publish what a colleague wrote, or stop giving it. */
@Controller
@RequestMapping("/redactie/tips/{id}")
class TipController {

    private final Api api;
    private final Catalogue catalogue;
    private final Effectiveness effectiveness;
    private final Site site;

    TipController(Api api, Catalogue catalogue, Effectiveness effectiveness, Site site) {
        this.api = api;
        this.catalogue = catalogue;
        this.effectiveness = effectiveness;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, @PathVariable String id, ServerWebExchange exchange) {
        return Forms.of(exchange).flatMap(form -> page(reader, id, form));
    }

    @PostMapping
    Mono<Rendering> decide(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> api.act(reader, decision(form, id))
                        .map(answer -> form.after(answer, "publishFrom", "reason"))
                        .flatMap(sent -> sent.isWrong()
                                ? page(reader, id, sent)
                                : Mono.just(site.done(
                                        "/redactie/tips/" + id,
                                        form.has("go", "retire") ? "tip-retired" : "tip-published",
                                        locale))));
    }

    private static Call decision(Form form, String id) {
        if (form.has("go", "retire")) {
            return Call.post("/tips/{id}/retirement", Map.of("reason", form.value("reason")), id);
        }
        var body = new LinkedHashMap<String, Object>();
        form.number("version").ifPresent(version -> body.put("version", version));
        form.text("publishFrom").ifPresent(day -> body.put("publishFrom", day));
        return Call.post("/tips/{id}/approval", body, id);
    }

    private Mono<Rendering> page(Reader reader, String id, Form form) {
        return Mono.zip(
                        api.ask(reader, Call.get("/tips/{id}", id), History.class)
                                .map(Answer::needed),
                        catalogue.words("concerns", reader),
                        effectiveness.all(reader))
                .map(parts -> Forms.page("editor/tip", form)
                        .modelAttribute("tip", parts.getT1().body())
                        .modelAttribute("words", parts.getT2())
                        .modelAttribute(
                                "effect", Optional.ofNullable(parts.getT3().get(id)))
                        .modelAttribute("me", reader.account())
                        .modelAttribute("days", new Days())
                        .build());
    }
}
