package nl.warmwelkom.web.coach;

import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.coach.CoachViews.Introduction;
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

/** One introduction of a coach: where it stands, and the employer's question to answer. */
@Controller
@RequestMapping("/coach/kennismakingen/{id}")
class CoachIntroductionController {

    private final Api api;
    private final Site site;

    CoachIntroductionController(Api api, Site site) {
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
                                        "/introductions/{id}/answers",
                                        Map.of("words", form.text("words").orElse("")),
                                        id))
                        .map(answer -> form.after(answer, "words"))
                        .flatMap(sent -> sent.isWrong()
                                ? page(reader, id, sent)
                                : Mono.just(site.done("/coach/kennismakingen/" + id, "answered", locale))));
    }

    private Mono<Rendering> page(Reader reader, String id, Form form) {
        return api.ask(reader, Call.get("/introductions/{id}", id), Introduction.class)
                .map(answer -> Forms.page("coach/introduction", form)
                        .modelAttribute("it", answer.needed().body())
                        .modelAttribute("days", new Days())
                        .build());
    }
}
