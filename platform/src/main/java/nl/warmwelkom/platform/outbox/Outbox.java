package nl.warmwelkom.platform.outbox;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps one kind of aggregate: state, version and unsent events are one document, written in one atomic write. Nothing
 * happens before somebody subscribes; once begun, a write is not cancelled by a caller that hangs up.
 *
 * @param <S> the stored form of the aggregate
 */
public interface Outbox<S> {

    Mono<Stored<S>> find(String id);

    /**
     * Stores a new aggregate. When the id is there already, nothing is written and what is there is the answer: the same
     * request that comes twice creates one aggregate.
     *
     * @throws UniqueKeyTaken as an error signal, when another aggregate holds one of its unique keys
     */
    Mono<Stored<S>> insert(String id, S state, List<Announcement> announcements);

    /**
     * Stores the next state of an aggregate, with at least one announcement: the version counts them.
     *
     * @throws StaleWrite as an error signal, when it is no longer at the version that was read
     * @throws UniqueKeyTaken as an error signal, when another aggregate holds one of its unique keys
     */
    Mono<Stored<S>> update(Stored<S> read, S next, List<Announcement> announcements);

    /** Takes delivered letters out; answers what is left in the box. */
    Mono<List<Letter>> delivered(String id, List<Letter> letters);

    /** The letters of every aggregate whose oldest one was written before the given time. */
    Flux<Waiting> waitingSince(Instant before);

    /** An aggregate with letters that nobody took away. */
    record Waiting(String id, List<Letter> letters) {}
}
