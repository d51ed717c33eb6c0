package nl.warmwelkom.web.region;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.region.RegionViews.Introduction;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Site;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
    private final MessageSource messages;

    ReviewController(Api api, Catalogue catalogue, Site site, MessageSource messages) {
        this.api = api;
        this.catalogue = catalogue;
        this.site = site;
        this.messages = messages;
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
                                .flatMap(answer -> switch (answer) {
                                    case Answer.Yes<?> _ -> Mono.just(site.done("/regio", "reviewed", locale));
                                    case Answer.No<?>(var problem) ->
                                        page(
                                                reader,
                                                id,
                                                form.refused(problem, "decision", "reasonCode", "words"),
                                                locale);
                                    case Answer.Silence<?> _ -> page(reader, id, form.unanswered(), locale);
                                }));
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
                .map(parts -> Rendering.view("region/review")
                        .status(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                        .modelAttribute("it", parts.getT1())
                        .modelAttribute("concerns", parts.getT2())
                        .modelAttribute("support", parts.getT3())
                        .modelAttribute("decisions", choices("review.decision.", DECISIONS, locale))
                        .modelAttribute("reasons", choices("review.reason.", REASONS, locale))
                        .modelAttribute("form", form)
                        .modelAttribute("days", new Days())
                        .build());
    }

    private List<Choice> choices(String key, List<String> codes, Locale locale) {
        return codes.stream()
                .map(code -> new Choice(code, messages.getMessage(key + code, null, locale)))
                .toList();
    }
}
