package nl.warmwelkom.platform.inbox;

import reactor.core.publisher.Mono;

/** Something that follows a topic, and knows how far it has come with each key. */
public interface Follower {

    /** The topic that it follows. */
    String topic();

    /** The number of the last event of a key that has come in; empty before the first. */
    Mono<Long> lastSeen(String key);
}
