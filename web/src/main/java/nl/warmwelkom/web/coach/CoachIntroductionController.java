package nl.warmwelkom.web.coach;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.coach.CoachViews.Introduction;
import nl.warmwelkom.web.coach.CoachViews.Person;
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

/** One introduction of a coach: where it stands, and what the coach does next. */
@Controller
@RequestMapping("/coach/kennismakingen/{id}")
class CoachIntroductionController {

    private final Api api;
    private final Site site;
    private final Choices choices;
    private final Together together;
    private final Clock clock;

    CoachIntroductionController(Api api, Site site, Choices choices, Together together, Clock clock) {
        this.api = api;
        this.site = site;
        this.choices = choices;
        this.together = together;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> page(reader, id, form, exchange, locale));
    }

    @PostMapping
    Mono<Rendering> act(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> {
            var both = form.has("go", "together");
            var move = Moves.of(form);
            return (both ? together.answer(reader, id, form) : made(reader, id, move, form))
                    .flatMap(sent -> sent.isWrong()
                            ? page(reader, id, sent, exchange, locale)
                            : Mono.just(
                                    site.done("/coach/kennismakingen/" + id, both ? "together" : move.done(), locale)));
        });
    }

    private Mono<Form> made(Reader reader, String id, Moves move, Form form) {
        var checked = move.checked(form, clock.instant());
        return checked.isWrong() ? Mono.just(checked) : sent(reader, move.call(id, form), form);
    }

    private Mono<Form> sent(Reader reader, Call call, Form form) {
        return api.act(reader, call)
                .map(answer -> form.after(answer, "words", "motivation", "outcome", "at"))
                .map(sent -> sent.isWrong("words-to-confirm") ? form.with("words", "words-to-rewrite") : sent);
    }

    private Mono<Rendering> page(Reader reader, String id, Form form, ServerWebExchange exchange, Locale locale) {
        var asked = exchange.getRequest().getQueryParams().containsKey("samen");
        return introduction(reader, id).flatMap(it -> {
            var both = asked && it.isProposed();
            // What can be shown is in the dossier, which is read only for who wants to answer together.
            var answers = both ? together.choices(reader, id, locale) : Mono.just(List.<Choice>of());
            return Mono.zip(name(reader, it), answers)
                    .map(parts -> Forms.page("coach/introduction", form.orElse(usual(it)))
                            .modelAttribute("it", it)
                            .modelAttribute("name", parts.getT1())
                            .modelAttribute("outcomes", choices.of("coach.outcome.", it.outcomes(), locale))
                            .modelAttribute("together", both)
                            .modelAttribute("answers", parts.getT2())
                            .modelAttribute("days", new Days())
                            .build());
        });
    }

    private Mono<Introduction> introduction(Reader reader, String id) {
        return api.ask(reader, Call.get("/introductions/{id}", id), Introduction.class)
                .map(answer -> answer.needed().body());
    }

    /** Of this one person: a list of all would stand in the access log of each of them. */
    private Mono<Optional<String>> name(Reader reader, Introduction it) {
        return Mono.justOrEmpty(it.candidateId())
                .flatMap(candidate -> api.ask(reader, Call.get("/candidates/{id}", candidate), Person.class))
                .map(answer -> answer.optional().map(Person::givenName))
                .defaultIfEmpty(Optional.empty());
    }

    private Form usual(Introduction it) {
        var motivation = it.motivation() == null ? "" : it.motivation();
        return Form.showing(Map.of(
                "motivation",
                List.of(motivation),
                "at",
                List.of(Days.on(clock.instant()).toString())));
    }
}
