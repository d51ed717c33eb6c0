package nl.warmwelkom.web.region;

import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.region.RegionViews.OpenQuestions;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A question that no tip answered, and the answer of a person. */
@Controller
@RequestMapping("/regio/vragen/{id}")
class OpenQuestionController {

    private final Api api;
    private final Site site;

    OpenQuestionController(Api api, Site site) {
        this.api = api;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, @PathVariable String id, ServerWebExchange exchange) {
        return Forms.of(exchange).flatMap(form -> page(reader, id, form));
    }

    @PostMapping
    Mono<Rendering> answer(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> api.act(
                                reader,
                                Call.post(
                                        "/open-questions/{id}/answer",
                                        Map.of(
                                                "answer",
                                                form.text("answer").orElse(""),
                                                "suggestAsTip",
                                                form.has("suggestAsTip", "true")),
                                        id))
                        .map(answer -> form.after(answer, "answer"))
                        .flatMap(sent -> sent.isWrong()
                                ? page(reader, id, sent)
                                : Mono.just(site.done("/regio", "answered", locale))));
    }

    private Mono<Rendering> page(Reader reader, String id, Form form) {
        return api.ask(reader, Call.get("/open-questions"), OpenQuestions.class)
                .map(answer -> answer.needed().body().all().stream()
                        .filter(question -> question.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .map(question -> Forms.page("region/question", form)
                        .modelAttribute("question", question)
                        .modelAttribute("days", new Days())
                        .build());
    }
}
