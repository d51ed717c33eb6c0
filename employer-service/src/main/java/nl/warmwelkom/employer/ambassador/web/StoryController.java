package nl.warmwelkom.employer.ambassador.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.employer.ambassador.application.Stories;
import nl.warmwelkom.employer.ambassador.domain.Story;
import nl.warmwelkom.employer.profile.Employers;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.http.IfMatch;
import nl.warmwelkom.platform.http.NewId;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.outbox.UniqueKeyTaken;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** An employer tells how it went, and takes it back whenever it wants. */
@RestController
@RequestMapping("/api/v1/employers/{employerId}/stories")
class StoryController {

    private static final int RACES = 5;

    private final Employers employers;
    private final Stories stories;
    private final Clock clock;

    StoryController(Employers employers, Stories stories, Clock clock) {
        this.employers = employers;
        this.stories = stories;
        this.clock = clock;
    }

    record All(List<StoryShown> items) {}

    @GetMapping
    Mono<All> all(@PathVariable String employerId, Caller caller) {
        return own(caller, employerId)
                .flatMap(_ -> stories.of(employerId).map(StoryShown::of).collectList())
                .map(All::new);
    }

    @PostMapping
    Mono<ResponseEntity<Object>> tell(
            @PathVariable String employerId, @RequestBody StoryBody body, Caller caller, ServerWebExchange exchange) {
        return own(caller, employerId)
                .flatMap(_ -> stories.add(
                        NewId.of(exchange), Story.told(employerId, body.concern(), body.words(), body.named(), now())))
                .onErrorMap(UniqueKeyTaken.class, _ -> alreadyThere())
                .map(stored -> Answers.created(
                        URI.create("/api/v1/employers/%s/stories/%s".formatted(employerId, stored.id())),
                        Topic.STORIES,
                        stored,
                        StoryShown.of(stored)));
    }

    @GetMapping("/{storyId}")
    Mono<ResponseEntity<Object>> read(@PathVariable String employerId, @PathVariable String storyId, Caller caller) {
        return story(caller, employerId, storyId).map(stored -> Answers.read(stored, StoryShown.of(stored)));
    }

    @PutMapping("/{storyId}")
    Mono<ResponseEntity<Object>> tellAnew(
            @PathVariable String employerId,
            @PathVariable String storyId,
            @RequestBody StoryBody body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return story(caller, employerId, storyId)
                .map(stored -> IfMatch.require(ifMatch, stored))
                .flatMap(stored -> stories.change(
                        stored, stored.state().retold(body.concern(), body.words(), body.named(), now())))
                .onErrorMap(StaleWrite.class, _ -> IfMatch.stale())
                .onErrorMap(UniqueKeyTaken.class, _ -> alreadyThere())
                .map(stored -> Answers.changed(Topic.STORIES, stored, StoryShown.of(stored)));
    }

    /** Whatever an editor does with it at the same moment. */
    @DeleteMapping("/{storyId}")
    Mono<ResponseEntity<Object>> takeBack(
            @PathVariable String employerId, @PathVariable String storyId, Caller caller) {
        return Mono.defer(() -> story(caller, employerId, storyId))
                .flatMap(stored -> stories.change(stored, stored.state().takenBack(now())))
                .retryWhen(Retry.max(RACES).filter(StaleWrite.class::isInstance))
                .map(stored -> Answers.removed(Topic.STORIES, stored));
    }

    private Mono<Stored<Story>> story(Caller caller, String employerId, String storyId) {
        return employers
                .ownedBy(caller, employerId)
                .flatMap(_ -> stories.find(storyId))
                .filter(stored -> stored.state().employerId().equals(employerId)
                        && stored.state().isThere())
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }

    private Mono<?> own(Caller caller, String employerId) {
        return employers.ownedBy(caller, employerId).switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }

    private static RuntimeException alreadyThere() {
        return new Problem(
                        ProblemType.ALREADY_EXISTS,
                        "There is a story about this worry already. Change that one, or take it back.")
                .refuse();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
