package nl.warmwelkom.web.region;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.form.Choice;
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

    private static final String GIVE_BACK = "return";
    private static final String REFUSE = "reject";
    private static final List<String> DECISIONS = List.of("approve", GIVE_BACK, REFUSE);

    /** Why somebody gives back, and why somebody refuses. */
    private static final Map<String, List<String>> REASONS = Map.of(
            GIVE_BACK,
            List.of("motivation-unclear", "support-to-arrange", "sharing-to-discuss", "employer-to-prepare", "other"),
            REFUSE,
            List.of("position-filled", "employer-not-now", "other-way-agreed", "better-place", "other"));

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
        return Forms.of(exchange).flatMap(form -> {
            var checked = checked(form);
            return (checked.isWrong() ? Mono.just(checked) : sent(reader, id, form))
                    .flatMap(sent -> sent.isWrong()
                            ? page(reader, id, sent, locale)
                            : Mono.just(site.done("/regio", "reviewed-" + sent.value("decision"), locale)));
        });
    }

    /** Who gives back or refuses says why, so that the jobcoach can go on. */
    private static Form checked(Form form) {
        var decision = form.value("decision");
        if (!DECISIONS.contains(decision)) {
            return form.with("decision", "required");
        }
        var reasons = REASONS.getOrDefault(decision, List.of());
        if (reasons.isEmpty() || reasons.contains(form.value("reasonCode"))) {
            return form;
        }
        return form.with("reasonCode", form.text("reasonCode").isEmpty() ? "required" : "reason-of-other");
    }

    private Mono<Form> sent(Reader reader, String id, Form form) {
        return api.act(reader, Call.post("/introductions/{id}/review", body(form), id))
                .map(answer -> form.after(answer, "decision", "reasonCode", "words"));
    }

    private static Map<String, String> body(Form form) {
        var body = new HashMap<String, String>();
        Stream.of("decision", "words").forEach(field -> form.text(field).ifPresent(text -> body.put(field, text)));
        if (REASONS.containsKey(form.value("decision"))) {
            form.text("reasonCode").ifPresent(reason -> body.put("reasonCode", reason));
        }
        return body;
    }

    private Mono<Rendering> page(Reader reader, String id, Form form, Locale locale) {
        return Mono.zip(
                        api.ask(reader, Call.get("/introductions/{id}", id), Introduction.class)
                                .map(answer -> answer.needed().body()),
                        catalogue.words("concerns", reader),
                        catalogue.words("support", reader),
                        catalogue.words("provisions", reader))
                .map(parts -> Forms.page("region/review", form)
                        .modelAttribute("it", parts.getT1())
                        .modelAttribute("concerns", parts.getT2())
                        .modelAttribute("support", parts.getT3())
                        .modelAttribute("provisions", parts.getT4())
                        .modelAttribute("decisions", choices.of("review.decision.", DECISIONS, locale))
                        .modelAttribute("whyBack", reasons(GIVE_BACK, locale))
                        .modelAttribute("whyNot", reasons(REFUSE, locale))
                        .modelAttribute("days", new Days())
                        .build());
    }

    private List<Choice> reasons(String decision, Locale locale) {
        return choices.of("review.reason.", REASONS.getOrDefault(decision, List.of()), locale);
    }
}
