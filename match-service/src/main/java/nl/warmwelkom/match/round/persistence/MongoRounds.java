package nl.warmwelkom.match.round.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import nl.warmwelkom.contracts.events.RoundEvent;
import nl.warmwelkom.contracts.events.RoundEvent.RoundFinished;
import nl.warmwelkom.contracts.events.RoundEvent.RoundRequested;
import nl.warmwelkom.contracts.events.RoundEvent.RoundStarted;
import nl.warmwelkom.contracts.events.RoundEvent.RoundStopped;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.round.application.Rounds;
import nl.warmwelkom.match.round.domain.Round;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rounds in MongoDB. That a region has one at a time is a unique key in the round's own document. */
public final class MongoRounds implements Rounds {

    private static final int ALL = 10_000;

    private final MongoOutbox<Round> outbox;

    private MongoRounds(MongoOutbox<Round> outbox) {
        this.outbox = outbox;
    }

    /** Opens the store; without its unique key it is no store. */
    public static Mono<MongoRounds> open(MongoDatabase database, Letters letters, Relay relay) {
        var outbox = new MongoOutbox<>(database, "rounds", Round.class, letters, relay);
        return outbox.unique("running").then(outbox.indexed("region")).thenReturn(new MongoRounds(outbox));
    }

    public Outbox<?> outbox() {
        return outbox;
    }

    @Override
    public Mono<Stored<Round>> find(String id) {
        return outbox.find(id);
    }

    @Override
    public Mono<Stored<Round>> add(String id, Round round) {
        return outbox.insert(id, round, news(id, round));
    }

    @Override
    public Mono<Stored<Round>> save(Stored<Round> read, Round next) {
        return outbox.update(read, next, news(read.id(), next));
    }

    @Override
    public Flux<Stored<Round>> of(String region) {
        return outbox.findAll(eq("state.region", region), ALL);
    }

    private static List<Announcement> news(String id, Round round) {
        return List.of(Announcement.of(Topic.ROUNDS, round.region(), event(id, round)));
    }

    private static RoundEvent event(String id, Round round) {
        var figures = round.figures();
        return switch (round.status()) {
            case REQUESTED -> new RoundRequested(id, round.region(), round.minimumFit());
            case RUNNING -> new RoundStarted(id, round.region(), round.attempt());
            case FINISHED ->
                figures == null
                        ? new RoundStopped(id, round.region())
                        : new RoundFinished(
                                id, round.region(), figures.candidates(), figures.served(), figures.optimal());
            case CANCELLED, FAILED -> new RoundStopped(id, round.region());
        };
    }
}
