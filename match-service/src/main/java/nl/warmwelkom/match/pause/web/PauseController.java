package nl.warmwelkom.match.pause.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.warmwelkom.match.landscape.KnownEmployer;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.pause.application.HearEmployer;
import nl.warmwelkom.match.pause.application.Silences;
import nl.warmwelkom.match.pause.domain.Silence;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Tells whether an employer is paused, and since when. How many offers it left unanswered is not told: an offer that its
 * candidate withdrew is gone for the employer in the same way, and may not be known from one that expired.
 */
@RestController
@RequestMapping("/api/v1/employers/{id}")
class PauseController {

    private final Landscape landscape;
    private final Silences silences;
    private final HearEmployer hear;

    PauseController(Landscape landscape, Silences silences, HearEmployer hear) {
        this.landscape = landscape;
        this.silences = silences;
        this.hear = hear;
    }

    @GetMapping("/pause")
    Mono<Pause> pause(@PathVariable String id, Caller caller) {
        return landscape
                .employer(id)
                .filter(employer -> Landscape.owns(caller, id, employer) || manages(caller, employer))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .flatMap(_ -> silences.of(id))
                .map(Pause::of);
    }

    /** Said twice is said once. */
    @PostMapping("/hello")
    Mono<Pause> hello(@PathVariable String id, Caller caller) {
        return landscape
                .ownEmployer(caller, id)
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .flatMap(_ -> hear.hello(id))
                .map(Pause::of);
    }

    private static boolean manages(Caller caller, KnownEmployer employer) {
        return caller.is(Role.ACCOUNT_MANAGER) && caller.worksIn(employer.region());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Pause(boolean paused, @Nullable Instant since) {

        static Pause of(Silence silence) {
            return new Pause(silence.isPause(), silence.pausedSince().orElse(null));
        }
    }
}
