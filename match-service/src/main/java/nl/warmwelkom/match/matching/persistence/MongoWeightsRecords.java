package nl.warmwelkom.match.matching.persistence;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.contracts.events.WeightsEvent;
import nl.warmwelkom.contracts.events.WeightsEvent.WeightsChanged;
import nl.warmwelkom.contracts.events.WeightsEvent.WeightsDiscussed;
import nl.warmwelkom.match.matching.application.WeightsRecords;
import nl.warmwelkom.match.matching.domain.WeightsRecord;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Mono;

/** The record of weights: one document. */
public final class MongoWeightsRecords implements WeightsRecords {

    private static final String ID = "weights";

    private final MongoOutbox<WeightsRecord> outbox;

    public MongoWeightsRecords(MongoDatabase database, Letters letters, Relay relay) {
        outbox = new MongoOutbox<>(database, "weights", WeightsRecord.class, letters, relay);
    }

    public Outbox<?> outbox() {
        return outbox;
    }

    @Override
    public Mono<Stored<WeightsRecord>> read() {
        return outbox.find(ID).defaultIfEmpty(new Stored<>(ID, 0, WeightsRecord.standard()));
    }

    @Override
    public Mono<Stored<WeightsRecord>> save(Stored<WeightsRecord> read, WeightsRecord next) {
        var news = List.of(news(read.state(), next));
        return read.version() > 0
                ? outbox.update(read, next, news)
                : outbox.insert(ID, next, news)
                        // What is there already is the answer of an insert: then somebody else was first.
                        .filter(stored -> stored.state().equals(next))
                        .switchIfEmpty(Mono.error(() -> new StaleWrite(ID)));
    }

    /** The topic keeps the last event of each key: talk about weights must not push out the weights. */
    private static Announcement news(WeightsRecord before, WeightsRecord next) {
        var now = next.inForce().weights();
        return now.equals(before.inForce().weights())
                ? Announcement.of(
                        Topic.WEIGHTS,
                        WeightsEvent.DISCUSSION,
                        new WeightsDiscussed(next.versions().getLast().weights().version()))
                : Announcement.of(
                        Topic.WEIGHTS,
                        WeightsEvent.KEY,
                        new WeightsChanged(
                                now.version(),
                                now.strength(),
                                now.strengthToLearn(),
                                now.wish(),
                                now.support(),
                                now.inField(),
                                now.neighbouringField(),
                                now.travelBand()));
    }
}
