package nl.warmwelkom.match.round.application;

import java.time.Instant;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Since when candidates wait. */
@FunctionalInterface
public interface WaitingTimes {

    /** Since when each candidate is in matching, by id; who has only just come in may not be in it. */
    Mono<Map<String, Instant>> all();
}
