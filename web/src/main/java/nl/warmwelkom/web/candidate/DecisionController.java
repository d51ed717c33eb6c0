package nl.warmwelkom.web.candidate;

import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.candidate.CandidateViews.Introduction;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.form.Choices;
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

/** The workplace first; then yes, no or later. */
@Controller
@RequestMapping("/mijn/kennismakingen/{id}")
class DecisionController {

    private final Api api;
    private final Catalogue catalogue;
    private final Choices choices;
    private final Site site;

    DecisionController(Api api, Catalogue catalogue, Choices choices, Site site) {
        this.api = api;
        this.catalogue = catalogue;
        this.choices = choices;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> page(reader, id, form, locale));
    }

    /** A yes is said on the page that shows what the employer will see. */
    @PostMapping
    Mono<Rendering> notNow(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> {
            var later = form.has("decision", "later");
            var call = Call.post("/introductions/{id}/candidate-decision", Map.of("agree", false, "later", later), id);
            return act(reader, call, id, form, later ? "thinks-longer" : "said-no", locale);
        });
    }

    /** Without a reason, at any time. */
    @PostMapping("/stoppen")
    Mono<Rendering> withdraw(Reader reader, @PathVariable String id, Locale locale) {
        return act(
                reader, Call.post("/introductions/{id}/withdrawal", Map.of(), id), id, Form.EMPTY, "stopped", locale);
    }

    private Mono<Rendering> act(Reader reader, Call call, String id, Form form, String done, Locale locale) {
        return api.act(reader, call)
                .map(form::after)
                .flatMap(sent ->
                        sent.isWrong() ? page(reader, id, sent, locale) : Mono.just(site.done("/mijn", done, locale)));
    }

    private Mono<Rendering> page(Reader reader, String id, Form form, Locale locale) {
        return Mono.zip(
                        api.ask(reader, Call.get("/introductions/{id}", id), Introduction.class)
                                .map(answer -> answer.needed().body()),
                        catalogue.words("support", reader))
                .map(parts -> Forms.page("candidate/introduction", form)
                        .modelAttribute("it", parts.getT1())
                        .modelAttribute("support", parts.getT2())
                        .modelAttribute(
                                "when",
                                choices.dayParts(locale).stream()
                                        .filter(part ->
                                                parts.getT1().position().when().contains(part.code()))
                                        .map(Choice::words)
                                        .toList())
                        .modelAttribute("days", new Days())
                        .build());
    }
}
