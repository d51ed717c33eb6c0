package nl.warmwelkom.web.employer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.employer.AmbassadorViews.Calls;
import nl.warmwelkom.web.employer.AmbassadorViews.Stories;
import nl.warmwelkom.web.employer.AmbassadorViews.Story;
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

/** An employer who tells another one how it went, and who wants to be called. */
@Controller
@RequestMapping(AmbassadorController.PATH)
class AmbassadorController {

    static final String PATH = "/werkgever/verhalen";

    private static final String ALL = "/employers/{employer}/stories";
    private static final String ONE = ALL + "/{id}";
    private static final String BLANK = "nieuw";

    private final Api api;
    private final Catalogue catalogue;
    private final Site site;

    AmbassadorController(Api api, Catalogue catalogue, Site site) {
        this.api = api;
        this.catalogue = catalogue;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> all(Reader reader) {
        var id = EmployerController.id(reader);
        return Mono.zip(
                        api.ask(reader, Call.get(ALL, id), Stories.class).map(Answer::needed),
                        api.ask(reader, Call.get("/employers/{id}/call-requests", id), Calls.class),
                        catalogue.words("concerns", reader))
                .map(parts -> Rendering.view("employer/stories")
                        .modelAttribute("stories", parts.getT1().body().all())
                        .modelAttribute("calls", parts.getT2().optional().map(Calls::all))
                        .modelAttribute("words", parts.getT3())
                        .modelAttribute("days", new Days())
                        .build());
    }

    @GetMapping("/" + BLANK)
    Mono<Rendering> blank(Reader reader, ServerWebExchange exchange) {
        return Forms.of(exchange).flatMap(form -> page(reader, BLANK, form, ""));
    }

    @PostMapping("/" + BLANK)
    Mono<Rendering> tell(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> api.act(
                                reader,
                                Call.post(ALL, body(form), EmployerController.id(reader))
                                        .once(form.value("once")))
                        .flatMap(answer -> after(answer, reader, BLANK, form, "story-told", locale)));
    }

    @GetMapping("/{id}")
    Mono<Rendering> one(Reader reader, @PathVariable String id, ServerWebExchange exchange) {
        return Mono.zip(
                        Forms.of(exchange),
                        api.ask(reader, Call.get(ONE, EmployerController.id(reader), id), Story.class)
                                .map(Answer::needed))
                .flatMap(both -> page(
                        reader,
                        id,
                        both.getT1()
                                .orElse(both.getT2()
                                        .body()
                                        .form()
                                        .and("etag", both.getT2().etag())),
                        both.getT2().body().status()));
    }

    /** Told in other words, or taken back: that may be done at any time. */
    @PostMapping("/{id}")
    Mono<Rendering> change(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        var employer = EmployerController.id(reader);
        return Forms.of(exchange).flatMap(form -> {
            var back = form.has("go", "take-back");
            var call = back
                    ? Call.delete(ONE, "", employer, id)
                    : Call.put(ONE, form.value("etag"), body(form), employer, id);
            return api.act(reader, call)
                    .flatMap(answer ->
                            after(answer, reader, id, form, back ? "story-taken-back" : "story-told", locale));
        });
    }

    private Mono<Rendering> after(Answer<?> answer, Reader reader, String id, Form form, String done, Locale locale) {
        var sent = form.after(answer, "concern", "words", "named");
        return sent.isWrong() ? page(reader, id, sent, "") : Mono.just(site.done(PATH, done, locale));
    }

    private static Map<String, Object> body(Form form) {
        var body = new LinkedHashMap<String, Object>();
        Stream.of("concern", "words").forEach(name -> form.text(name).ifPresent(text -> body.put(name, text)));
        body.put("named", form.has("named", "true"));
        return body;
    }

    private Mono<Rendering> page(Reader reader, String id, Form form, String status) {
        return catalogue
                .choices("concerns", reader)
                .map(concerns -> Forms.page("employer/story", form)
                        .modelAttribute("id", id)
                        .modelAttribute("status", status)
                        .modelAttribute("concerns", concerns)
                        .build());
    }
}
