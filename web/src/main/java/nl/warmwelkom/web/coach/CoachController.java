package nl.warmwelkom.web.coach;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.coach.CoachViews.Introduction;
import nl.warmwelkom.web.coach.CoachViews.Introductions;
import nl.warmwelkom.web.coach.CoachViews.People;
import nl.warmwelkom.web.coach.CoachViews.Person;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The people of a coach, by what waits for whom: never by a score. */
@Controller
class CoachController {

    private static final List<String> FOR_COACH = List.of("returned", "accepted", "met", "trial");
    private static final List<String> FOR_OTHERS = List.of("proposed", "agreed", "offered");

    /** Over the years there are more that are over. */
    private static final String GOING =
            "/introductions?limit=100&status=" + String.join(",", FOR_COACH) + "," + String.join(",", FOR_OTHERS);

    private final Api api;

    CoachController(Api api) {
        this.api = api;
    }

    @GetMapping("/coach")
    Mono<Rendering> home(Reader reader) {
        return Mono.zip(
                        api.ask(reader, Call.get("/candidates?limit=100"), People.class)
                                .map(Answer::needed),
                        api.ask(reader, Call.get(GOING), Introductions.class)
                                .map(answer -> answer.optional()
                                        .map(Introductions::all)
                                        .orElse(List.of())))
                .map(parts -> {
                    var people = parts.getT1().body().all();
                    var introductions = parts.getT2();
                    return Rendering.view("coach/home")
                            .modelAttribute("people", people)
                            .modelAttribute("names", names(people))
                            .modelAttribute("mine", only(introductions, CoachController::waitsForCoach))
                            .modelAttribute("others", only(introductions, CoachController::waitsForOthers))
                            .build();
                });
    }

    private static Map<String, String> names(List<Person> people) {
        return people.stream().collect(Collectors.toMap(Person::id, Person::givenName, (one, _) -> one));
    }

    private static List<Introduction> only(List<Introduction> all, Predicate<Introduction> which) {
        return all.stream().filter(which).toList();
    }

    private static boolean waitsForCoach(Introduction it) {
        return it.asks() || FOR_COACH.contains(it.status());
    }

    private static boolean waitsForOthers(Introduction it) {
        return !it.asks() && FOR_OTHERS.contains(it.status());
    }
}
