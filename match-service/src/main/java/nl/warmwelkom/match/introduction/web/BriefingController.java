package nl.warmwelkom.match.introduction.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.introduction.application.Briefings;
import nl.warmwelkom.match.introduction.application.ReadIntroductions;
import nl.warmwelkom.match.introduction.application.ReadIntroductions.Eyes;
import nl.warmwelkom.match.introduction.application.ReadIntroductions.Seen;
import nl.warmwelkom.match.introduction.domain.Audience;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Phase;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The same introduction told three ways, each through the eyes of who is to prepare. */
@RestController
@RequestMapping("/api/v1/introductions/{id}/briefing")
class BriefingController {

    private static final Set<Eyes> PROFESSIONALS = Set.of(Eyes.JOBCOACH, Eyes.ACCOUNT_MANAGER);

    private final ReadIntroductions read;
    private final Views views;

    BriefingController(ReadIntroductions read, Views views) {
        this.read = read;
        this.views = views;
    }

    @GetMapping
    Mono<Briefing> briefing(
            @PathVariable String id,
            @RequestParam(name = "for", required = false) @Nullable String audience,
            Caller caller,
            Locale language) {
        var wanted = audience(audience);
        return read.find(caller, new IntroductionId(id), own(wanted))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .filter(seen -> own(wanted).contains(seen.eyes()) || PROFESSIONALS.contains(seen.eyes()))
                .switchIfEmpty(Mono.error(IntroductionProblems.notYours()::refuse))
                .flatMap(seen -> views.show(new Seen(seen.kept(), eyes(wanted)), language)
                        .map(shown -> {
                            var phase = Phase.of(seen.kept().introduction());
                            return new Briefing(wanted.code(), phase.code(), Briefings.lines(wanted, phase), shown);
                        }));
    }

    private static Set<Eyes> own(Audience audience) {
        return switch (audience) {
            case EMPLOYER -> Set.of(Eyes.EMPLOYER);
            case CANDIDATE -> Set.of(Eyes.CANDIDATE);
            case PROFESSIONAL -> PROFESSIONALS;
        };
    }

    /** A professional who looks at what another reads sees that, and nothing else. */
    private static Eyes eyes(Audience audience) {
        return switch (audience) {
            case EMPLOYER -> Eyes.EMPLOYER;
            case CANDIDATE -> Eyes.CANDIDATE;
            case PROFESSIONAL -> Eyes.JOBCOACH;
        };
    }

    private static Audience audience(@Nullable String code) {
        return (code == null ? Audience.of("") : Audience.of(code)).orElseThrow(() -> {
            var codes = Arrays.stream(Audience.values()).map(Audience::code).toList();
            return new InvalidInput(List.of(new FieldError(
                    "/for",
                    code == null ? "required" : "unknown-value",
                    "Use one of: " + String.join(", ", codes) + ".",
                    codes)));
        });
    }

    /**
     * A briefing.
     *
     * @param lines what to do to prepare
     */
    record Briefing(String audience, String phase, List<Label> lines, IntroductionShown introduction) {}
}
