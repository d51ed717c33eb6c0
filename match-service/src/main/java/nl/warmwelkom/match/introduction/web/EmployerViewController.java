package nl.warmwelkom.match.introduction.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.match.introduction.application.Kept;
import nl.warmwelkom.match.introduction.application.ReadIntroductions;
import nl.warmwelkom.match.introduction.application.ReadIntroductions.Eyes;
import nl.warmwelkom.match.introduction.application.ReadIntroductions.Seen;
import nl.warmwelkom.match.introduction.domain.Account;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.Change;
import nl.warmwelkom.match.introduction.domain.Imagined;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.NotNow;
import nl.warmwelkom.match.introduction.domain.NotShareable;
import nl.warmwelkom.match.introduction.domain.Outcome;
import nl.warmwelkom.match.introduction.domain.Role;
import nl.warmwelkom.match.introduction.domain.Sharing;
import nl.warmwelkom.match.introduction.domain.SupportNeed;
import nl.warmwelkom.match.landscape.KnownCandidate;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows whoever decides for a candidate what the employer would get to see, through the very eyes of the employer. */
@RestController
@RequestMapping("/api/v1/introductions/{id}/employer-view")
class EmployerViewController {

    private static final Set<Eyes> DECIDING = Set.of(Eyes.CANDIDATE, Eyes.JOBCOACH);

    private final ReadIntroductions read;
    private final Landscape landscape;
    private final Views views;
    private final Clock clock;

    EmployerViewController(ReadIntroductions read, Landscape landscape, Views views, Clock clock) {
        this.read = read;
        this.landscape = landscape;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<Object>> imagine(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean givenName,
            @RequestParam(defaultValue = "false") boolean story,
            @RequestParam(defaultValue = "false") boolean strengths,
            @RequestParam(defaultValue = "") List<String> supportNeeds,
            @RequestParam(required = false) @Nullable List<String> provisions,
            Caller caller,
            Locale language) {
        var sharing = new Sharing(givenName, story, strengths, needs(supportNeeds));
        return read.find(caller, new IntroductionId(id), DECIDING)
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .flatMap(seen -> candidate(seen)
                        .map(candidate -> imagined(seen, asked(seen, sharing, provisions), candidate, by(caller)))
                        .flatMap(told -> views.read(told, language)));
    }

    /** Who asks without a word about provisions asks about what was chosen, if the rest is that. */
    private static Sharing asked(Seen seen, Sharing sharing, @Nullable List<String> provisions) {
        return provisions == null
                ? Imagined.asChosen(seen.kept().introduction(), sharing)
                : sharing.with(SharedProvisions.asked(provisions));
    }

    private Mono<KnownCandidate> candidate(Seen seen) {
        return landscape
                .candidate(seen.kept().introduction().parties().candidate().value())
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .doOnNext(candidate -> IntroductionProblems.requireOwnEyes(seen.eyes(), candidate));
    }

    private By by(Caller caller) {
        return new By(
                new Account(caller.account()), Role.CANDIDATE, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static Seen imagined(Seen seen, Sharing sharing, KnownCandidate candidate, By by) {
        var kept = seen.kept();
        Outcome outcome = Imagined.told(kept.introduction(), sharing, IntroductionController.shareable(candidate), by);
        return switch (outcome) {
            case Change<?> told ->
                new Seen(new Kept(told.to(), kept.region(), kept.coach(), kept.slots(), kept.version()), Eyes.EMPLOYER);
            case NotNow notNow ->
                throw IntroductionProblems.notNow(notNow.present()).refuse();
            case NotShareable tooMuch ->
                throw IntroductionProblems.notShareable(tooMuch.items()).refuse();
        };
    }

    private static Set<SupportNeed> needs(List<String> codes) {
        return codes.stream()
                .filter(code -> !code.isBlank())
                .map(SupportNeed::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
