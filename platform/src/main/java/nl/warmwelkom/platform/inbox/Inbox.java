package nl.warmwelkom.platform.inbox;

import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * A projection of what another service told: for each key a state and the number of the last event in it, written
 * together. An event that was seen before changes nothing.
 *
 * @param <S> the stored form of the projection
 */
public interface Inbox<S> extends Follower {

    @Override
    default Mono<Long> lastSeen(String key) {
        return find(key).map(Seen::sequence);
    }

    Mono<Seen<S>> find(String key);

    /**
     * Applies an event that carries the whole state. Older events are passed over; gaps do not matter, because a compacted
     * topic has them.
     */
    Mono<Void> put(String key, long sequence, S state);

    /**
     * Applies an event that builds on the ones before it.
     *
     * @throws Gap as an error signal, when an event in between has not come yet
     */
    Mono<Void> apply(String key, long sequence, Function<Optional<S>, S> step);

    /** Forgets a key: the state goes, the number stays, so that an old event cannot bring it back. */
    Mono<Void> forget(String key, long sequence);

    /**
     * What is known under a key.
     *
     * @param state empty when it was forgotten
     */
    record Seen<S>(String key, long sequence, Optional<S> state) {}
}
