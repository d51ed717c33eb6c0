package nl.warmwelkom.web.employer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.employer.Views.Employer;
import nl.warmwelkom.web.employer.Views.Introductions;
import nl.warmwelkom.web.employer.Views.Pause;
import nl.warmwelkom.web.employer.Views.Positions;
import nl.warmwelkom.web.employer.Views.Questions;
import nl.warmwelkom.web.employer.Views.Temperatures;
import nl.warmwelkom.web.employer.Views.Tips;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.picture.TemperatureLine;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** An employer's own page: how warm the water is, what helps now, and what waits. */
@Controller
class EmployerController {

    private final Api api;
    private final Site site;

    EmployerController(Api api, Site site) {
        this.api = api;
        this.site = site;
    }

    @GetMapping("/werkgever")
    Mono<Rendering> show(Reader reader, Locale locale) {
        return page(reader, Form.EMPTY, locale);
    }

    /** The page's forms send here. */
    @PostMapping("/werkgever")
    Mono<Rendering> say(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> api.act(reader, said(reader, form))
                        .map(form::after)
                        .flatMap(sent -> sent.isWrong()
                                ? page(reader, sent, locale)
                                : Mono.just(site.done(
                                        "/werkgever", form.text("story").isPresent() ? "call" : "tip", locale))));
    }

    /** What a tip was worth, or that another employer may call. */
    private static Call said(Reader reader, Form form) {
        return form.text("story")
                .map(story -> Call.post("/employers/{id}/call-requests", Map.of("storyId", story), id(reader)))
                .orElseGet(() -> verdict(reader, form));
    }

    /** There again: nothing to fill in. */
    @PostMapping("/werkgever/hallo")
    Mono<Rendering> hello(Reader reader, Locale locale) {
        return api.act(reader, Call.post("/employers/{id}/hello", Map.of(), id(reader)))
                .flatMap(answer -> {
                    var sent = Form.EMPTY.after(answer);
                    return sent.isWrong()
                            ? page(reader, sent, locale)
                            : Mono.just(site.done("/werkgever", "hello", locale));
                });
    }

    private static Call verdict(Reader reader, Form form) {
        var body = new HashMap<String, String>();
        body.put("verdict", form.value("verdict"));
        form.text("words").ifPresent(words -> body.put("words", words));
        return Call.post("/employers/{id}/tips/{tip}/feedback", body, id(reader), form.value("tip"));
    }

    private Mono<Rendering> page(Reader reader, Form form, Locale locale) {
        return api.ask(reader, Call.get("/employers/{id}", id(reader)), Employer.class)
                .flatMap(employer -> employer instanceof Answer.No<Employer>
                        // The account is there before its organisation: that is told first.
                        ? Mono.just(site.done(ProfileController.PATH, "begin", locale))
                        : home(reader, employer.optional().map(Employer::name).orElse(reader.name()), form));
    }

    private Mono<Rendering> home(Reader reader, String name, Form form) {
        var id = id(reader);
        return Mono.zip(
                        api.ask(reader, Call.get("/employers/{id}/temperature", id), Temperatures.class),
                        api.ask(reader, Call.get("/employers/{id}/tips", id), Tips.class),
                        api.ask(reader, Call.get("/introductions?limit=50"), Introductions.class),
                        api.ask(reader, Call.get("/employers/{id}/positions?limit=50", id), Positions.class),
                        api.ask(reader, Call.get("/employers/{id}/questions", id), Questions.class),
                        api.ask(reader, Call.get("/employers/{id}/pause", id), Pause.class))
                .map(parts -> new EmployerHome(
                        name,
                        parts.getT1().optional().map(Temperatures::all).map(TemperatureLine::through),
                        parts.getT2().optional(),
                        parts.getT3().optional().map(Introductions::all),
                        parts.getT4().optional().map(Positions::all),
                        parts.getT5().optional().map(Questions::all),
                        parts.getT6().optional().map(Pause::paused).orElse(false)))
                .map(home -> Forms.page("employer/home", form)
                        .modelAttribute("home", home)
                        .modelAttribute("days", new Days())
                        .build());
    }

    /** An account that belongs to no employer has nothing here. */
    static String id(Reader reader) {
        return reader.employerId().orElseThrow(NoEmployer::new);
    }
}
