package nl.warmwelkom.web.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.editor.EditorViews.Readability;
import nl.warmwelkom.web.editor.TipViews.History;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writing a tip, or a next version of one. */
@Controller
class WriteTipController {

    private static final String NEW = "/redactie/tips/nieuw";
    private static final String NEXT = "/redactie/tips/{id}/schrijven";

    private static final List<String> STAGES =
            List.of("voor-de-kennismaking", "kennismaking", "eerste-werkdag", "eerste-maanden", "blijvend");
    private static final List<String> SHARED = List.of("universal", "general-info", "shared-need", "shared-status");
    private static final List<String> BASES = List.of("wet", "onderzoek", "richtlijn", "praktijk");
    private static final List<String> EVIDENCE = List.of("seen", "recalled");

    private final Api api;
    private final Catalogue catalogue;
    private final Choices choices;
    private final Site site;

    WriteTipController(Api api, Catalogue catalogue, Choices choices, Site site) {
        this.api = api;
        this.catalogue = catalogue;
        this.choices = choices;
        this.site = site;
    }

    @GetMapping(NEW)
    Mono<Rendering> blank(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> page(reader, "", form.orElse(usual()), locale));
    }

    @PostMapping(NEW)
    Mono<Rendering> add(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> written(reader, "", form, locale));
    }

    @GetMapping(NEXT)
    Mono<Rendering> next(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Mono.zip(
                        Forms.of(exchange),
                        api.ask(reader, Call.get("/tips/{id}", id), History.class)
                                .map(Answer::needed))
                .flatMap(both -> page(
                        reader,
                        id,
                        both.getT1().orElse(both.getT2().body().newest().form()),
                        locale));
    }

    @PostMapping(NEXT)
    Mono<Rendering> draft(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> written(reader, id, form, locale));
    }

    /** One button only looks whether the text is easy to read; then nothing is kept. */
    private Mono<Rendering> written(Reader reader, String id, Form form, Locale locale) {
        if (form.has("go", "read")) {
            return page(reader, id, form, locale);
        }
        var call = id.isEmpty()
                ? Call.post("/tips", TipBody.of(form))
                : Call.post("/tips/{id}/drafts", TipBody.of(form), id);
        return api.ask(reader, call.once(form.value("once")), Written.class).flatMap(answer -> {
            var sent = form.after(answer, TipBody.FIELDS);
            return sent.isWrong()
                    ? page(reader, id, sent, locale)
                    : Mono.just(site.done(
                            "/redactie/tips/"
                                    + answer.optional().map(Written::id).orElse(id),
                            "tip-written",
                            locale));
        });
    }

    private Mono<Rendering> page(Reader reader, String id, Form form, Locale locale) {
        return Mono.zip(
                        catalogue.choices("concerns", reader),
                        catalogue.choices("support", reader),
                        catalogue.choices("provisions", reader),
                        readability(reader, form))
                .map(parts -> Forms.page("editor/write", form)
                        .modelAttribute("id", id)
                        .modelAttribute("concerns", parts.getT1())
                        .modelAttribute("support", parts.getT2())
                        .modelAttribute("provisions", parts.getT3())
                        .modelAttribute("readability", parts.getT4())
                        .modelAttribute("stages", choices.of("stage.", STAGES, locale))
                        .modelAttribute("shared", choices.of("tip.disclosure.", SHARED, locale))
                        .modelAttribute("bases", choices.of("tip.basis.", BASES, locale))
                        .modelAttribute("evidence", choices.of("tip.evidence.", EVIDENCE, locale))
                        .build());
    }

    private Mono<Optional<Readability>> readability(Reader reader, Form form) {
        return form.text("text.nl")
                .map(text -> api.ask(reader, Call.post("/readability", Map.of("text", text)), Readability.class)
                        .map(Answer::optional))
                .orElseGet(() -> Mono.just(Optional.empty()));
    }

    private static Form usual() {
        return Form.showing(Map.of(
                "conditions", List.of("always"),
                "disclosure", List.of("universal"),
                "basis", List.of("praktijk"),
                "evidence", List.of("seen")));
    }

    record Written(String id) {}
}
