package nl.warmwelkom.match.matching.messaging;

import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;
import nl.warmwelkom.platform.inbox.Follower;
import reactor.core.publisher.Mono;

/**
 * How far the index has come on a topic, for people who want to see what they just wrote. While the index is not ready
 * nobody asks it, so that nobody has to wait for it either.
 */
public record IndexFollower(String topic, BooleanSupplier ready, ToLongFunction<String> seen) implements Follower {

    @Override
    public Mono<Long> lastSeen(String key) {
        return Mono.fromSupplier(() -> ready.getAsBoolean() ? seen.applyAsLong(key) : Long.MAX_VALUE);
    }
}
