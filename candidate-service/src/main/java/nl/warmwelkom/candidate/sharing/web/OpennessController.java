package nl.warmwelkom.candidate.sharing.web;

import java.util.List;
import java.util.Set;
import nl.warmwelkom.candidate.sharing.application.PreviewSharing;
import nl.warmwelkom.candidate.sharing.application.PreviewSharing.Choice;
import nl.warmwelkom.candidate.sharing.application.PreviewSharing.Look;
import nl.warmwelkom.candidate.sharing.domain.Chosen;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What whoever decides for a candidate looks at before agreeing; the gateway adds the employer's view of each choice. */
@RestController
@RequestMapping("/api/v1/introductions/{id}")
class OpennessController {

    private final PreviewSharing previewSharing;

    OpennessController(PreviewSharing previewSharing) {
        this.previewSharing = previewSharing;
    }

    record Choices(List<Shown> choices) {}

    record Shown(String code, Share share) {

        static Shown of(Choice choice) {
            return new Shown(choice.code(), Share.of(choice.chosen()));
        }
    }

    record Share(boolean givenName, boolean story, boolean strengths, List<String> supportNeeds) {

        static Share of(Chosen chosen) {
            return new Share(
                    chosen.givenName(),
                    chosen.story(),
                    chosen.strengths(),
                    chosen.supportNeeds().stream().sorted().toList());
        }
    }

    @GetMapping("/openness")
    Mono<Choices> choices(@PathVariable String id, Caller caller) {
        return look(id, caller)
                .map(look -> new Choices(look.choices().stream().map(Shown::of).toList()));
    }

    @GetMapping("/shared-preview")
    Mono<SharedShown> words(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean givenName,
            @RequestParam(defaultValue = "false") boolean story,
            @RequestParam(defaultValue = "false") boolean strengths,
            @RequestParam(defaultValue = "") Set<String> supportNeeds,
            Caller caller) {
        return look(id, caller)
                .map(look -> SharedShown.of(look.words(new Chosen(givenName, story, strengths, supportNeeds))));
    }

    private Mono<Look.Yours> look(String id, Caller caller) {
        return previewSharing
                .look(new IntroductionId(id), Deciders.of(caller))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(look -> switch (look) {
                    case Look.Yours yours -> yours;
                    case Look.OnlyTheCandidate() -> throw Deciders.onlyTheCandidate();
                });
    }
}
