package nl.warmwelkom.web.employer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.employer.IntroductionViews.Told;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
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

/** One introduction, and what an employer can do with it: yes, a question first, or no. */
@Controller
@RequestMapping("/werkgever/kennismakingen/{id}")
class IntroductionController {

    private static final List<String> REASONS = List.of(
            "no-time-to-guide",
            "no-work-now",
            "hours-do-not-fit",
            "tasks-do-not-fit",
            "support-not-possible",
            "team-not-ready",
            "worry",
            "other");

    private final Api api;
    private final Catalogue catalogue;
    private final Site site;
    private final Choices choices;

    IntroductionController(Api api, Catalogue catalogue, Site site, Choices choices) {
        this.api = api;
        this.catalogue = catalogue;
        this.site = site;
        this.choices = choices;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, @PathVariable String id) {
        return page("introduction", reader, id, Form.EMPTY, Locale.ROOT);
    }

    @GetMapping("/{decision:ja|vraag|nee}")
    Mono<Rendering> decide(
            Reader reader,
            @PathVariable String id,
            @PathVariable String decision,
            ServerWebExchange exchange,
            Locale locale) {
        return Forms.of(exchange).flatMap(form -> page(view(decision), reader, id, form, locale));
    }

    @PostMapping("/{decision:ja|vraag|nee}")
    Mono<Rendering> respond(
            Reader reader,
            @PathVariable String id,
            @PathVariable String decision,
            ServerWebExchange exchange,
            Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> api.act(
                                reader, Call.post("/introductions/{id}/employer-response", body(decision, form), id))
                        .flatMap(answer -> switch (answer) {
                            case Answer.Yes<?> _ ->
                                Mono.just(site.done("/werkgever/kennismakingen/" + id, "answer-" + decision, locale));
                            case Answer.No<?>(var problem) ->
                                page(
                                        view(decision),
                                        reader,
                                        id,
                                        form.refused(
                                                problem, "wordsToCoach", "wordsToCandidate", "reasonCode", "concern"),
                                        locale);
                            case Answer.Silence<?> _ -> page(view(decision), reader, id, form.unanswered(), locale);
                        }));
    }

    private static Map<String, String> body(String decision, Form form) {
        var body = new HashMap<String, String>();
        body.put(
                "decision",
                switch (decision) {
                    case "ja" -> "accept";
                    case "vraag" -> "ask";
                    default -> "decline";
                });
        Stream.of("reasonCode", "concern", "wordsToCoach", "wordsToCandidate")
                .forEach(field -> form.text(field).ifPresent(text -> body.put(field, text)));
        return body;
    }

    private static String view(String decision) {
        return switch (decision) {
            case "ja" -> "introduction-yes";
            case "vraag" -> "introduction-ask";
            case "nee" -> "introduction-no";
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Mono<Rendering> page(String view, Reader reader, String id, Form form, Locale locale) {
        return Mono.zip(
                        api.ask(reader, Call.get("/introductions/{id}", id), Told.class)
                                .map(answer -> answer.needed().body()),
                        catalogue.words("strengths", reader),
                        catalogue.words("support", reader),
                        catalogue.choices("concerns", reader))
                .map(parts -> Rendering.view("employer/" + view)
                        .status(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                        .modelAttribute("it", parts.getT1())
                        .modelAttribute("strengths", parts.getT2())
                        .modelAttribute("support", parts.getT3())
                        .modelAttribute("concerns", parts.getT4())
                        .modelAttribute("reasons", choices.of("decline.", REASONS, locale))
                        .modelAttribute("form", form)
                        .modelAttribute("days", new Days())
                        .build());
    }
}
