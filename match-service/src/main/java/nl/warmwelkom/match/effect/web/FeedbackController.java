package nl.warmwelkom.match.effect.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.warmwelkom.match.effect.application.GiveFeedback;
import nl.warmwelkom.match.effect.domain.Verdict;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.platform.body.RequestSchema;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** An employer says what a tip was worth. */
@RestController
class FeedbackController {

    private final GiveFeedback give;
    private final Landscape landscape;

    FeedbackController(GiveFeedback give, Landscape landscape) {
        this.give = give;
        this.landscape = landscape;
    }

    @PostMapping("/api/v1/employers/{id}/tips/{tip}/feedback")
    Mono<Feedback> give(
            @PathVariable String id, @PathVariable String tip, @RequestBody NewFeedback body, Caller caller) {
        return landscape
                .ownEmployer(caller, id)
                .flatMap(_ -> give.give(id, tip, Verdict.of(body.verdict()).orElseThrow(), body.words()))
                .map(said -> new Feedback(said.tip(), said.verdict().code(), said.words(), said.at()))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }

    @RequestSchema("NewTipFeedback")
    record NewFeedback(String verdict, @Nullable String words) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Feedback(String tip, String verdict, @Nullable String words, Instant at) {}
}
