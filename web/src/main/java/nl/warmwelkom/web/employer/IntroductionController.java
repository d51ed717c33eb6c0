package nl.warmwelkom.web.employer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.employer.EmployersView.Seen;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
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
    private final EmployersView view;
    private final Catalogue catalogue;
    private final Site site;
    private final Choices choices;

    IntroductionController(Api api, EmployersView view, Catalogue catalogue, Site site, Choices choices) {
        this.api = api;
        this.view = view;
        this.catalogue = catalogue;
        this.site = site;
        this.choices = choices;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, @PathVariable String id) {
        return Mono.zip(
                        seen(reader, id).flatMap(seen -> page("introduction", reader, seen, Form.EMPTY, Locale.ROOT)),
                        api.act(reader, Call.get("/introductions/{id}/passport", id)))
                .map(parts -> Rendering.view("employer/introduction")
                        .model(parts.getT1().modelAttributes())
                        .modelAttribute("hasPassport", parts.getT2().optional().isPresent())
                        .build());
    }

    @GetMapping("/{decision:ja|vraag|nee}")
    Mono<Rendering> decide(
            Reader reader,
            @PathVariable String id,
            @PathVariable String decision,
            ServerWebExchange exchange,
            Locale locale) {
        return Mono.zip(Forms.of(exchange), seen(reader, id))
                .flatMap(both -> both.getT2().it().waits()
                        ? page(template(decision), reader, both.getT2(), both.getT1(), locale)
                        : Mono.just(decided(id, locale)));
    }

    /** An answer is given once: who comes back to one sees how it stands. */
    private Rendering decided(String id, Locale locale) {
        return Rendering.redirectTo(site.page("/werkgever/kennismakingen/" + id, locale))
                .status(HttpStatus.SEE_OTHER)
                .build();
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
                        .map(answer -> form.after(answer, "wordsToCoach", "wordsToCandidate", "reasonCode", "concern"))
                        .flatMap(sent -> sent.isWrong()
                                ? seen(reader, id).flatMap(seen -> page(template(decision), reader, seen, sent, locale))
                                : Mono.just(
                                        site.done("/werkgever/kennismakingen/" + id, "answer-" + decision, locale))));
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

    private static String template(String decision) {
        return switch (decision) {
            case "ja" -> "introduction-yes";
            case "vraag" -> "introduction-ask";
            case "nee" -> "introduction-no";
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Mono<Seen> seen(Reader reader, String id) {
        return view.of(reader, Call.get("/introductions/{id}", id));
    }

    private Mono<Rendering> page(String template, Reader reader, Seen seen, Form form, Locale locale) {
        return catalogue
                .choices("concerns", reader)
                .map(concerns -> Forms.page("employer/" + template, form)
                        .modelAttribute("seen", seen)
                        .modelAttribute("it", seen.it())
                        .modelAttribute("concerns", concerns)
                        .modelAttribute("reasons", choices.of("decline.", REASONS, locale))
                        .build());
    }
}
