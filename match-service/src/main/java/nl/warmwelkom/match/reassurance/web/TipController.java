package nl.warmwelkom.match.reassurance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.match.ambassador.Ambassadors;
import nl.warmwelkom.match.ambassador.ToldStory;
import nl.warmwelkom.match.landscape.KnownEmployer;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.reassurance.application.AdviseEmployer;
import nl.warmwelkom.match.reassurance.application.KnownWorries;
import nl.warmwelkom.match.reassurance.application.Reassuring;
import nl.warmwelkom.match.reassurance.application.ToldTip;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class TipController {

    private final Landscape landscape;
    private final Reassuring reassuring;
    private final AdviseEmployer advise;
    private final Ambassadors ambassadors;

    TipController(Landscape landscape, Reassuring reassuring, AdviseEmployer advise, Ambassadors ambassadors) {
        this.landscape = landscape;
        this.reassuring = reassuring;
        this.advise = advise;
        this.ambassadors = ambassadors;
    }

    @GetMapping("/api/v1/employers/{id}/tips")
    Mono<Tips> tips(
            @PathVariable String id,
            @RequestParam(name = "stage", required = false) @Nullable String stage,
            Locale language,
            Caller caller) {
        var asked = stage == null ? Stage.BEFORE_MEETING : stage(stage);
        return landscape
                .employer(id)
                .filter(employer -> Landscape.owns(caller, id, employer) || manages(caller, employer))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .flatMap(employer -> reassuring
                        .worriesOf(id)
                        .flatMap(worries -> (Landscape.owns(caller, id, employer)
                                        ? advise.show(id, worries, employer, asked, language)
                                        : advise.tips(id, worries, employer, asked, language))
                                .flatMap(tips -> story(id, employer, worries)
                                        .map(story -> new Tips(tips, worries.openQuestions(), story))
                                        .defaultIfEmpty(new Tips(tips, worries.openQuestions(), null)))));
    }

    /** Whoever gets general tips gets no fitting story either, or the two groups would differ in more than tips. */
    private Mono<ToldStory> story(String id, KnownEmployer employer, KnownWorries worries) {
        return advise.holdsOut(id) ? Mono.empty() : ambassadors.storyFor(id, employer, worries.worries());
    }

    private static boolean manages(Caller caller, KnownEmployer employer) {
        return caller.is(Role.ACCOUNT_MANAGER) && caller.worksIn(employer.region());
    }

    private static Stage stage(String code) {
        return Stage.of(code).orElseThrow(() -> {
            var codes = Arrays.stream(Stage.values()).map(Stage::code).toList();
            return new InvalidInput(List.of(
                    new FieldError("/stage", "unknown-code", "Use one of: " + String.join(", ", codes) + ".", codes)));
        });
    }

    /**
     * Tips.
     *
     * @param ambassador another employer that had the same worry; null when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tips(
            List<ToldTip> items,
            List<KnownWorries.OpenQuestion> openQuestions,
            @Nullable ToldStory ambassador) {}
}
