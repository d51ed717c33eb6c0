package nl.warmwelkom.web.employer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.employer.Views.Temperatures;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Site;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Keeps what somebody answered in the quick check. The form comes from the page of its outcome, with or without a login: without
 * one it waits until they have logged in, and this page shows it.
 */
@Controller
@RequestMapping(AnswersController.PATH)
class AnswersController {

    static final String PATH = "/werkgever/antwoorden";

    private static final List<String> MOMENTS = List.of("before", "after-tips", "after-meeting", "after-3-months");

    private final Api api;
    private final Site site;
    private final MessageSource messages;

    AnswersController(Api api, Site site, MessageSource messages) {
        this.api = api;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> page(reader, form, locale));
    }

    /** From the outcome there is no moment yet: then the page asks for it, and nothing is kept before that. */
    @PostMapping
    Mono<Rendering> keep(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form ->
                        form.text("moment").isPresent() ? keep(reader, form, locale) : page(reader, form, locale));
    }

    private Mono<Rendering> keep(Reader reader, Form form, Locale locale) {
        return api.ask(reader, Call.get("/questionnaire"), Questionnaire.class)
                .map(answer -> answer.needed().body().version())
                .flatMap(version -> api.act(reader, response(reader, form, version)))
                .flatMap(answer -> switch (answer) {
                    case Answer.Yes<?> _ ->
                        Mono.just(
                                form.text("question").isPresent()
                                        ? site.done(QuestionsController.PATH, "question", locale)
                                        : site.done("/werkgever", "answers", locale));
                    case Answer.No<?>(var problem) -> page(reader, form.refused(problem, "moment"), locale);
                    case Answer.Silence<?> _ -> page(reader, form.unanswered(), locale);
                });
    }

    private static Call response(Reader reader, Form form, String version) {
        var body = Map.of(
                "version", version,
                "moment", form.value("moment"),
                "answers", Answered.in(form).stream().map(Answered::body).toList(),
                "questions", form.text("question").stream().toList());
        return Call.post("/employers/{id}/responses", body, EmployerController.id(reader))
                .once(form.value("once"));
    }

    private Mono<Rendering> page(Reader reader, Form form, Locale locale) {
        return api.ask(
                        reader,
                        Call.get("/employers/{id}/temperature", EmployerController.id(reader)),
                        Temperatures.class)
                .map(answer -> answer.optional().map(Temperatures::all).orElse(List.of()))
                .map(points -> form.text("moment").isPresent()
                        ? form
                        : form.and("moment", points.isEmpty() ? MOMENTS.getFirst() : MOMENTS.get(1)))
                .map(filled -> Rendering.view("employer/answers")
                        .status(filled.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                        .modelAttribute("form", filled)
                        .modelAttribute("answered", Answered.in(filled))
                        .modelAttribute("moments", moments(locale))
                        .build());
    }

    private List<Choice> moments(Locale locale) {
        return MOMENTS.stream()
                .map(moment -> new Choice(moment, messages.getMessage("moment." + moment, null, locale)))
                .toList();
    }

    record Questionnaire(String version) {}
}
