package nl.warmwelkom.web.coach;

import static java.util.Objects.requireNonNullElse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.coach.CoachViews.Introduction;
import nl.warmwelkom.web.coach.CoachViews.Introductions;
import nl.warmwelkom.web.coach.CoachViews.People;
import nl.warmwelkom.web.coach.CoachViews.Person;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The people of a coach, by what waits for whom: never by a score. */
@Controller
class CoachController {

    /** Apart from what is over: of that there is more every year, and it may be cut off. */
    private static final String GOING =
            "/introductions?limit=100&status=proposed,agreed,returned,offered,accepted,met,trial,placed";

    private static final String OVER =
            "/introductions?limit=100&status=rejected,declined-by-candidate,declined-by-employer,ended,withdrawn,expired";

    private final Api api;

    CoachController(Api api) {
        this.api = api;
    }

    @GetMapping("/coach")
    Mono<Rendering> home(Reader reader) {
        return Mono.zip(
                        api.ask(reader, Call.get("/candidates?limit=100"), People.class)
                                .map(Answer::needed),
                        introductions(reader, GOING),
                        introductions(reader, OVER))
                .map(parts -> {
                    var people = parts.getT1().body().all();
                    var introductions = Stream.concat(parts.getT2().stream(), parts.getT3().stream())
                            .toList();
                    return Rendering.view("coach/home")
                            .modelAttribute("people", byName(people))
                            .modelAttribute("names", names(people))
                            .modelAttribute("going", going(introductions))
                            .modelAttribute("ending", ending(people))
                            .modelAttribute("mine", longestFirst(introductions, Introduction::waitsForCoach))
                            .modelAttribute("others", longestFirst(introductions, Introduction::waitsForOthers))
                            .modelAttribute("rest", newestFirst(introductions, Introduction::rests))
                            .modelAttribute("days", new Days())
                            .build();
                });
    }

    private Mono<List<Introduction>> introductions(Reader reader, String which) {
        return api.ask(reader, Call.get(which), Introductions.class)
                .map(answer -> answer.optional().map(Introductions::all).orElse(List.of()));
    }

    private static Map<String, String> names(List<Person> people) {
        return people.stream().collect(Collectors.toMap(Person::id, Person::givenName, (one, _) -> one));
    }

    private static List<Person> byName(List<Person> people) {
        return people.stream()
                .sorted(Comparator.comparing(Person::givenName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Whose dossier goes unless somebody says that it should stay, the first first. */
    private static List<Person> ending(List<Person> people) {
        return people.stream()
                .filter(person -> person.eraseAt() != null)
                .sorted(Comparator.comparing(person -> requireNonNullElse(person.eraseAt(), "")))
                .toList();
    }

    /** Who is in the middle of an introduction, or works. */
    private static Set<String> going(List<Introduction> all) {
        return all.stream()
                .filter(Introduction::isOpen)
                .map(it -> requireNonNullElse(it.candidateId(), ""))
                .collect(Collectors.toSet());
    }

    private static List<Introduction> longestFirst(List<Introduction> all, Predicate<Introduction> which) {
        return all.stream()
                .filter(which)
                .sorted(Comparator.comparing(Introduction::since))
                .toList();
    }

    private static List<Introduction> newestFirst(List<Introduction> all, Predicate<Introduction> which) {
        return longestFirst(all, which).reversed();
    }
}
