package nl.warmwelkom.employer.ambassador.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.readability.Readability;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.employer.ambassador.application.Stories;
import nl.warmwelkom.employer.ambassador.domain.Story;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.body.RequestSchema;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.http.IfMatch;
import nl.warmwelkom.platform.http.Page;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** An editor reads a story before anybody else does: is it easy to read, true to its worry, and about nobody's health? */
@RestController
@RequestMapping("/api/v1/stories")
class StoryReviewController {

    private final Stories stories;
    private final Clock clock;

    StoryReviewController(Stories stories, Clock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    @GetMapping
    Mono<Page<StoryShown>> waiting(Page.Request page) {
        return page.of(stories.waiting(page.cursor(), page.oneMore()), StoryShown::of);
    }

    @GetMapping("/{storyId}")
    Mono<ResponseEntity<Object>> read(@PathVariable String storyId) {
        return story(storyId).map(stored -> Answers.read(stored, StoryShown.of(stored)));
    }

    @PostMapping("/{storyId}/review")
    Mono<ResponseEntity<Object>> review(
            @PathVariable String storyId,
            @RequestBody ReviewBody body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return story(storyId)
                // What was read is what is approved: not the words that came in a moment later.
                .map(stored -> IfMatch.require(ifMatch, stored))
                .flatMap(stored -> body.decide(stored.state(), clock.instant().truncatedTo(ChronoUnit.MILLIS))
                        .map(next -> stories.change(stored, next))
                        .orElseGet(() -> Mono.error(wrongOrder("This story does not wait for an editor."))))
                .onErrorMap(StaleWrite.class, _ -> IfMatch.stale())
                .map(stored -> Answers.changed(Topic.STORIES, stored, StoryShown.of(stored)));
    }

    private Mono<Stored<Story>> story(String storyId) {
        return stories.find(storyId)
                .filter(stored -> stored.state().isThere())
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }

    private static RuntimeException wrongOrder(String detail) {
        return new Problem(ProblemType.WRONG_ORDER, detail).refuse();
    }

    /**
     * What the editor decides.
     *
     * @param words to the ambassador; needed when it is given back
     */
    @RequestSchema("StoryReview")
    record ReviewBody(String decision, @Nullable String words) {

        Optional<Story> decide(Story story, Instant at) {
            return decision.equals("approve") ? approve(story, at) : giveBack(story, at);
        }

        private static Optional<Story> approve(Story story, Instant at) {
            if (!Readability.of(story.words()).isEasy()) {
                throw wrongOrder("This story is not easy to read yet. Give it back and say what could be easier.");
            }
            return story.approved(at);
        }

        private Optional<Story> giveBack(Story story, Instant at) {
            if (words == null) {
                throw new InvalidInput(List.of(
                        new FieldError("/words", "required", "Say what could be better: the ambassador reads it.")));
            }
            return story.returned(words, at);
        }
    }
}
