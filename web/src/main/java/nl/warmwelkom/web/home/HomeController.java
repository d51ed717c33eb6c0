package nl.warmwelkom.web.home;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.KeptForAWhile;
import nl.warmwelkom.web.site.Days;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

@Controller
class HomeController {

    /** The questionnaire changes a few times a year. */
    private static final Duration KEEP = Duration.ofMinutes(5);

    private final Api api;
    private final KeptForAWhile<Statements> statements;
    private final LastCheck lastCheck;
    private final Days days = new Days();

    HomeController(Api api, LastCheck lastCheck) {
        this.api = api;
        this.statements = new KeptForAWhile<>(
                Mono.defer(() -> api.ask(Call.get("/questionnaire"), Statements.class))
                        .flatMap(answer -> Mono.justOrEmpty(answer.optional())),
                KEEP);
        this.lastCheck = lastCheck;
    }

    @GetMapping("/")
    Rendering home() {
        return Rendering.view("home/home")
                .modelAttribute("doors", Door.values())
                .build();
    }

    @GetMapping("/voor/{slug}")
    Rendering door(@PathVariable String slug) {
        var door = Door.behind(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Rendering.view("home/door").modelAttribute("door", door).build();
    }

    @GetMapping("/uitleg")
    Mono<Rendering> explanation() {
        return statements
                .get()
                .singleOptional()
                .map(questionnaire -> Rendering.view("home/explanation")
                        .modelAttribute("readings", Reading.values())
                        .modelAttribute("questionnaire", questionnaire)
                        .build());
    }

    @GetMapping({"/uitleg/voorstellen", "/uitleg/algoritme", "/toegankelijkheid"})
    Mono<Rendering> reading(ServerHttpRequest request, Locale locale) {
        var reading = Reading.at(request.getPath().value())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = Rendering.view("home/reading").modelAttribute("reading", reading);
        lastCheck.on().ifPresent(on -> page.modelAttribute("checkedOn", days.words(on, locale)));
        return weights(reading)
                .map(weights -> page.modelAttribute("weights", weights).build());
    }

    /** The numbers themselves, where they are told about. The rest can be read without them. */
    private Mono<Optional<Weights>> weights(Reading reading) {
        return reading == Reading.PROPOSALS
                ? api.ask(Call.get("/weights"), Weights.class).map(Answer::optional)
                : Mono.just(Optional.empty());
    }
}
