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

    /**
     * Takes a delivered letter out; answers what is left in the box. Whoever took it shows by this, too, that it is at work.
     *
     * @param at when this carrier last showed itself, which is now
     */
    Mono<List<Letter>> delivered(String id, Letter letter, Instant at);

    /** The aggregates with letters from before the given time, whose carrier has not shown itself since. */
    Flux<String> waitingSince(Instant before);

    /**
     * Takes over the letters of an aggregate from a carrier that has not shown itself since the given time. Of all who try,
     * one gets the letters; the others get nothing.
     *
     * @param at when this carrier last showed itself, which is now
     */
    Mono<List<Letter>> takeOver(String id, Instant before, Instant at);
}
