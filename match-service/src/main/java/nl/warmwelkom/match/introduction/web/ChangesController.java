package nl.warmwelkom.match.introduction.web;

import java.time.Duration;
import java.time.Instant;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.match.introduction.application.Onlookers;
import nl.warmwelkom.platform.http.Heartbeat;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** That something changed that the caller can see: not what, not of whom, and not how often. */
@RestController
class ChangesController {

    private final Onlookers onlookers;

    ChangesController(Onlookers onlookers) {
        this.onlookers = onlookers;
    }

    /** Goes on as long as the token does. */
    @GetMapping(path = "/api/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<String>> follow(Caller caller, @AuthenticationPrincipal Jwt token) {
        var changes = onlookers
                .follow(caller)
                .map(_ -> ServerSentEvent.builder("{}").event("changed").build());
        return Heartbeat.with(changes)
                .onErrorMap(Onlookers.Full.class, _ -> full().refuse())
                .take(left(token))
                .takeUntilOther(onlookers.closingTime());
    }

    private static Problem full() {
        return new Problem(ProblemType.TOO_MANY_REQUESTS, "You follow in enough places already. Close one, or wait.");
    }

    private static Duration left(Jwt token) {
        var end = token.getExpiresAt();
        return end == null ? Duration.ZERO : Duration.between(Instant.now(), end);
    }
}
