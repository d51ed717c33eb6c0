package nl.warmwelkom.employer.position;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import java.util.List;
import nl.warmwelkom.contracts.events.PositionEvent.PositionChanged;
import nl.warmwelkom.contracts.events.PositionEvent.PositionClosed;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Keeps the positions of employers. */
final class Positions {

    private static final int RACES = 5;

    private final MongoOutbox<Position> store;

    Positions(MongoOutbox<Position> store) {
        this.store = store;
    }

    /** The position, if this employer offers it. */
    Mono<Stored<Position>> find(String employerId, String id) {
        return store.find(id)
                .filter(stored -> stored.state().employerId().equals(employerId)
                        && !stored.state().closed());
    }

    /** What this employer offers, in order of id, from after the cursor. */
    Flux<Stored<Position>> of(String employerId, String cursor, int limit) {
        return store.findAll(
                and(eq("state.employerId", employerId), eq("state.closed", false), gt("_id", cursor)), limit);
    }

    Mono<Stored<Position>> add(String id, Position position) {
        return store.insert(id, position, List.of(changed(id, position)));
    }

    Mono<Stored<Position>> change(Stored<Position> read, Position next) {
        return store.update(read, next, List.of(changed(read.id(), next)));
    }

    /** Closes the position if this employer offers it, whatever somebody changes in it at the same moment. */
    Mono<Stored<Position>> close(String employerId, String id) {
        return Mono.defer(() -> find(employerId, id))
                .flatMap(this::close)
                .retryWhen(Retry.max(RACES).filter(StaleWrite.class::isInstance));
    }

    private Mono<Stored<Position>> close(Stored<Position> read) {
        return store.update(
                read,
                read.state().close(),
                List.of(
                        Announcement.of(
                                Topic.POSITIONS,
                                read.id(),
                                new PositionClosed(read.state().employerId())),
                        Announcement.tombstone(Topic.POSITIONS, read.id())));
    }

    private static Announcement changed(String id, Position position) {
        return Announcement.of(
                Topic.POSITIONS,
                id,
                new PositionChanged(
                        position.employerId(),
                        position.title(),
                        position.tasks(),
                        position.field(),
                        position.strengths(),
                        position.certificates(),
                        position.environment(),
                        position.support(),
                        position.hours().min(),
                        position.hours().max(),
                        position.dayParts(),
                        position.dayPartsNeeded(),
                        position.openings(),
                        position.postcode4()));
    }
}
