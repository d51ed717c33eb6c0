package nl.warmwelkom.candidate.sealing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.warmwelkom.platform.outbox.DuplicateKey;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keys in a MongoDB collection: {@code {_id, master, key}}. */
final class MongoKeys implements Keys {

    private final MongoCollection<BsonDocument> collection;

    MongoKeys(MongoDatabase database) {
        this.collection = database.getCollection("keys", BsonDocument.class);
    }

    @Override
    public Mono<Wrapped> find(String candidateId) {
        return Mono.from(collection.find(eq(candidateId))).map(MongoKeys::wrapped);
    }

    @Override
    public Mono<Wrapped> add(Wrapped fresh) {
        return Mono.defer(() -> {
            var document = new BsonDocument("_id", new BsonString(fresh.candidateId()))
                    .append("master", new BsonInt32(fresh.master()))
                    .append("key", new BsonString(fresh.key()));
            return Mono.from(collection.insertOne(document))
                    .thenReturn(fresh)
                    .onErrorResume(DuplicateKey::isCause, _ -> find(fresh.candidateId()));
        });
    }

    @Override
    public Mono<Void> replace(Wrapped before, Wrapped after) {
        // Never an upsert: a key that was destroyed must stay so.
        return Mono.from(collection.updateOne(
                        and(eq(before.candidateId()), eq("master", before.master())),
                        combine(set("master", after.master()), set("key", new BsonString(after.key())))))
                .then();
    }

    @Override
    public Flux<Wrapped> notWrappedBy(int master) {
        return Flux.from(collection.find(ne("master", master))).map(MongoKeys::wrapped);
    }

    @Override
    public Mono<Void> destroy(String candidateId) {
        return Mono.from(collection.deleteOne(eq(candidateId))).then();
    }

    private static Wrapped wrapped(BsonDocument document) {
        return new Wrapped(
                document.getString("_id").getValue(),
                document.getInt32("master").getValue(),
                document.getString("key").getValue());
    }
}
