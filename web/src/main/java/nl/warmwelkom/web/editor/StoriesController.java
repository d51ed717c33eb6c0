package nl.warmwelkom.web.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.editor.EditorViews.Stories;
import nl.warmwelkom.web.editor.EditorViews.Story;
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

/** Stories of ambassadors: an editor reads one before another employer does. */
@Controller
@RequestMapping("/redactie/verhalen")
class StoriesController {

    private final Api api;
    private final Catalogue catalogue;
    private final Choices choices;
    private final Site site;

    StoriesController(Api api, Catalogue catalogue, Choices choices, Site site) {
        this.api = api;
        this.catalogue = catalogue;
        this.choices = choices;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> list(Reader reader) {
        return Mono.zip(
                        api.ask(reader, Call.get("/stories?limit=100"), Stories.class)
                                .map(Answer::needed),
                        catalogue.words("concerns", reader))
                .map(parts -> Rendering.view("editor/stories")
                        .modelAttribute("stories", parts.getT1().body().all())
                        .modelAttribute("words", parts.getT2())
                        .modelAttribute("days", new Days())
                        .build());
    }

    @GetMapping("/{id}")
    Mono<Rendering> one(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> page(reader, id, form, locale));
    }

    /** What was read is what is approved: a story that was told anew in the meantime is read again. */
    @PostMapping("/{id}")
    Mono<Rendering> decide(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> form.text("decision").isEmpty()
                        ? page(reader, id, form.with("decision", "required"), locale)
                        : api.act(
                                        reader,
                                        Call.post("/stories/{id}/review", body(form), id)
                                                .ifStill(form.value("etag")))
                                .map(answer -> form.after(answer, "decision", "words"))
                                .flatMap(sent -> sent.isWrong()
                                        ? page(reader, id, sent, locale)
                                        : Mono.just(site.done("/redactie/verhalen", "story-reviewed", locale))));
    }

    private static Map<String, String> body(Form form) {
        var body = new LinkedHashMap<String, String>();
        Stream.of("decision", "words").forEach(name -> form.text(name).ifPresent(text -> body.put(name, text)));
        return body;
    }

    private Mono<Rendering> page(Reader reader, String id, Form form, Locale locale) {
        return Mono.zip(
                        api.ask(reader, Call.get("/stories/{id}", id), Story.class)
                                .map(Answer::needed),
                        catalogue.words("concerns", reader))
                .map(parts -> Forms.page("editor/story", form)
                        .modelAttribute("story", parts.getT1().body())
                        .modelAttribute("etag", parts.getT1().etag())
                        .modelAttribute("words", parts.getT2())
                        .modelAttribute(
                                "decisions", choices.of("story.decision.", List.of("approve", "return"), locale))
                        .build());
    }
}
