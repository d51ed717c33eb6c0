package nl.warmwelkom.web.employer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.employer.Views.Guess;
import nl.warmwelkom.web.employer.Views.Question;
import nl.warmwelkom.web.employer.Views.Questions;
import nl.warmwelkom.web.form.Choice;
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

/** What an employer asked, what it was taken for, and the answers. */
@Controller
@RequestMapping(QuestionsController.PATH)
class QuestionsController {

    static final String PATH = "/werkgever/vragen";

    private final Api api;
    private final Catalogue catalogue;
    private final Site site;

    QuestionsController(Api api, Catalogue catalogue, Site site) {
        this.api = api;
        this.catalogue = catalogue;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> all(Reader reader) {
        return Mono.zip(questions(reader), catalogue.words("concerns", reader))
                .map(parts -> Rendering.view("employer/questions")
                        .modelAttribute("questions", parts.getT1().body().all().reversed())
                        .modelAttribute("words", parts.getT2())
                        .modelAttribute("days", new Days())
                        .build());
    }

    @GetMapping("/{id}")
    Mono<Rendering> one(Reader reader, @PathVariable String id, ServerWebExchange exchange) {
        return Forms.of(exchange).flatMap(form -> page(reader, id, form));
    }

    /** Says what a question is about. Nothing ticked is an answer too: then a person reads it. */
    @PostMapping("/{id}")
    Mono<Rendering> about(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> questions(reader)
                        .flatMap(known -> api.act(
                                reader,
                                Call.put(
                                        "/employers/{employer}/questions/{id}/concerns",
                                        known.etag(),
                                        Map.of(
                                                "concerns",
                                                form.values("concerns"),
                                                "mayLearn",
                                                form.has("mayLearn", "true")),
                                        EmployerController.id(reader),
                                        id)))
                        .flatMap(answer -> switch (answer) {
                            case Answer.Yes<?> _ -> Mono.just(site.done(PATH, "about", locale));
                            case Answer.No<?>(var problem) -> page(reader, id, form.refused(problem, "concerns"));
                            case Answer.Silence<?> _ -> page(reader, id, form.unanswered());
                        }));
    }

    private Mono<Answer.Yes<Questions>> questions(Reader reader) {
        return api.ask(reader, Call.get("/employers/{id}/questions", EmployerController.id(reader)), Questions.class)
                .map(Answer::needed);
    }

    private Mono<Rendering> page(Reader reader, String id, Form form) {
        return Mono.zip(questions(reader), catalogue.words("concerns", reader)).map(parts -> {
            var question = parts.getT1().body().all().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            return Rendering.view("employer/question")
                    .status(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                    .modelAttribute("question", question)
                    .modelAttribute("choices", choices(question, parts.getT2()))
                    .modelAttribute("form", form.orElse(Form.showing(Map.of("concerns", codes(question.heard())))))
                    .build();
        });
    }

    /** What it was taken for, and what it might be as well. */
    private static List<Choice> choices(Question question, Map<String, String> words) {
        return Stream.concat(question.heard().stream(), question.maybe().stream())
                .map(Guess::code)
                .distinct()
                .map(code -> new Choice(code, words.getOrDefault(code, code)))
                .toList();
    }

    private static List<String> codes(List<Guess> guesses) {
        return guesses.stream().map(Guess::code).toList();
    }
}
