package nl.warmwelkom.web.candidate;

import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.candidate.OpennessViews.Openness;
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

/** What they see: the very page of the employer, beside the switches that decide about it. */
@Controller
@RequestMapping(SharingController.PATH)
class SharingController {

    static final String PATH = "/mijn/delen";

    private static final String YES = "yes";

    private final Api api;
    private final SharingPages pages;
    private final Site site;

    SharingController(Api api, SharingPages pages, Site site) {
        this.api = api;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> all(Reader reader, Locale locale) {
        return pages.all(reader, locale);
    }

    @GetMapping("/{id}")
    Mono<Rendering> show(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> pages.one(reader, id, form, locale));
    }

    /** The same form sets the switches, looks what the employer would see, and says yes: the button tells which, or a script. */
    @PostMapping("/{id}")
    Mono<Rendering> send(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> switch (form.value("go")) {
            case YES -> agree(reader, id, form, locale);
            case "look", "live" -> pages.one(reader, id, form, locale);
            default -> choose(reader, id, form, locale);
        });
    }

    private Mono<Rendering> agree(Reader reader, String id, Form form, Locale locale) {
        var yes = Map.of("agree", true, "share", Share.of(form));
        return api.act(reader, Call.post("/introductions/{id}/candidate-decision", yes, id))
                .map(answer -> form.after(answer, "share"))
                .flatMap(sent -> sent.isWrong()
                        ? pages.one(reader, id, sent, locale)
                        : Mono.just(site.done("/mijn", "said-yes", locale)));
    }

    private Mono<Rendering> choose(Reader reader, String id, Form form, Locale locale) {
        return api.ask(reader, Call.get("/introductions/{id}/openness", id), Openness.class)
                .map(answer -> answer.optional().flatMap(ways -> ways.share(form.value("go"))))
                .map(share -> share.map(set -> set.on(form)).orElseGet(form::unanswered))
                .flatMap(set -> pages.one(reader, id, set, locale));
    }
}
