package nl.warmwelkom.web.region;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.region.RegionViews.Introduction;
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

/** One introduction on one screen, and the decision about it. */
@Controller
@RequestMapping("/regio/kennismakingen/{id}")
class ReviewController {

    private static final List<String> DECISIONS = List.of("approve", "return", "reject");

    /** Of giving back and of refusing; the API says which goes with which. */
    private static final List<String> REASONS = List.of(
            "motivation-unclear",
            "employer-to-prepare",
            "position-filled",
            "employer-not-now",
            "other-way-agreed",
            "better-place",
            "other");

    private final Api api;
    private final Catalogue catalogue;
    private final Site site;
    private final Choices choices;

    ReviewController(Api api, Catalogue catalogue, Site site, Choices choices) {
        this.api = api;
        this.catalogue = catalogue;
        this.site = site;
        this.choices = choices;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> page(reader, id, form, locale));
    }

    @PostMapping
    Mono<Rendering> decide(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> form.text("decision").isEmpty()
                        ? page(reader, id, form.with("decision", "required"), locale)
                        : api.act(reader, Call.post("/introductions/{id}/review", body(form), id))
                                .map(answer -> form.after(answer, "decision", "reasonCode", "words"))
                                .flatMap(sent -> sent.isWrong()
                                        ? page(reader, id, sent, locale)
                                        : Mono.just(site.done("/regio", "reviewed", locale))));
    }

    private static Map<String, String> body(Form form) {
        var body = new HashMap<String, String>();
        Stream.of("decision", "reasonCode", "words")
                .forEach(field -> form.text(field).ifPresent(text -> body.put(field, text)));
        return body;
    }

    private Mono<Rendering> page(Reader reader, String id, Form form, Locale locale) {
        return Mono.zip(
                        api.ask(reader, Call.get("/introductions/{id}", id), Introduction.class)
                                .map(answer -> answer.needed().body()),
                        catalogue.words("concerns", reader),
                        catalogue.words("support", reader))
                .map(parts -> Forms.page("region/review", form)
                        .modelAttribute("it", parts.getT1())
                        .modelAttribute("concerns", parts.getT2())
                        .modelAttribute("support", parts.getT3())
                        .modelAttribute("decisions", choices.of("review.decision.", DECISIONS, locale))
                        .modelAttribute("reasons", choices.of("review.reason.", REASONS, locale))
                        .modelAttribute("days", new Days())
                        .build());
    }
}
