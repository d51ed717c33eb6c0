package nl.warmwelkom.platform.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Optional;
import java.util.function.Function;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.outbox.BsonForm;
import nl.warmwelkom.platform.outbox.DuplicateKey;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A projection in a MongoDB collection: {@code {_id, sequence, state}}.
 *
 * @param <S> the stored form: a record that the driver's record codec can write
 */
public final class MongoInbox<S> implements Inbox<S> {

    private final MongoCollection<BsonDocument> collection;
    private final BsonForm<S> form;
    private final String topic;

    public MongoInbox(MongoDatabase database, String name, Topic<?> topic, Class<S> stored) {
        this.collection = database.getCollection(name, BsonDocument.class);
        this.form = new BsonForm<>(stored, database.getCodecRegistry());
        this.topic = topic.name();
    }

    /** Makes looking up by a field of the state fast. */
    public Mono<String> indexed(String stateField) {
        return Mono.from(collection.createIndex(Indexes.ascending("state." + stateField)));
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public Mono<Seen<S>> find(String key) {
        return Mono.from(collection.find(eq(key))).map(this::seen);
    }

    /** Everything that is known and matches. */
    public Flux<Seen<S>> findAll(Bson filter) {
        return Flux.from(collection.find(and(exists("state"), filter))).map(this::seen);
    }

    @Override
    public Mono<Void> put(String key, long sequence, S state) {
        return write(key, sequence, set("state", form.toBson(state)));
    }

    @Override
    public Mono<Void> forget(String key, long sequence) {
        return write(key, sequence, unset("state"));
    }

    /** The condition on the old number and the new number are one atomic write: a repeat finds nothing to change. */
    private Mono<Void> write(String key, long sequence, Bson change) {
        var older = and(eq(key), lt("sequence", sequence));
        var newer = combine(set("sequence", sequence), change);
        return Mono.from(collection.updateOne(older, newer, new UpdateOptions().upsert(true)))
                // The key is there: under a higher number, or made at this very moment under a lower one. Now it shows
                // which.
                .onErrorResume(DuplicateKey::isCause, _ -> Mono.from(collection.updateOne(older, newer)))
                .then();
    }

    @Override
    public Mono<Void> apply(String key, long sequence, Function<Optional<S>, S> step) {
        return find(key)
                .defaultIfEmpty(new Seen<>(key, sequence - 1, Optional.empty()))
                .flatMap(seen -> {
                    if (sequence <= seen.sequence()) {
                        return Mono.empty();
                    }
                    if (sequence > seen.sequence() + 1) {
                        return Mono.error(new Gap(key, seen.sequence(), sequence));
                    }
                    return put(key, sequence, step.apply(seen.state()));
                });
    }

    private Seen<S> seen(BsonDocument document) {
        return new Seen<>(
                document.getString("_id").getValue(),
                document.getNumber("sequence").longValue(),
                Optional.ofNullable(document.get("state")).map(state -> form.fromBson(state.asDocument())));
    }

    /** Everything that is known. */
    public Flux<Seen<S>> findAll() {
        return findAll(Filters.empty());
    }
}
