package nl.warmwelkom.candidate.erasure.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.stream.Collectors;
import nl.warmwelkom.candidate.erasure.application.Erasure;
import nl.warmwelkom.candidate.erasure.application.Erasures;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Erasures in a MongoDB collection: {@code {_id, candidate, begunAt, done: {service: at}, finishedAt}}. */
public final class MongoErasures implements Erasures {

    private final MongoCollection<BsonDocument> collection;

    public MongoErasures(MongoDatabase database) {
        this.collection = database.getCollection("erasures", BsonDocument.class);
    }

    @Override
    public Mono<Erasure> find(String id) {
        return Mono.from(collection.find(eq(id))).map(MongoErasures::erasure);
    }

    @Override
    public Mono<Void> begin(String id, String candidateId, Instant at) {
        var document = new BsonDocument("_id", new BsonString(id))
                .append("candidate", new BsonString(candidateId))
                .append("begunAt", date(at))
                .append("done", new BsonDocument());
        return Mono.defer(() -> Mono.from(collection.insertOne(document))).then();
    }

    @Override
    public Flux<Erasure> unfinished() {
        return Flux.from(collection.find(exists("candidate"))).map(MongoErasures::erasure);
    }

    @Override
    public Mono<Void> done(String candidateId, String service, Instant at) {
        var place = "done." + service;
        return Mono.defer(() -> Mono.from(collection.updateMany(
                        and(eq("candidate", candidateId), exists(place, false)), set(place, date(at)))))
                .then();
    }

    @Override
    public Mono<Void> finish(String id, Instant at) {
        return Mono.defer(() -> Mono.from(
                        collection.updateOne(eq(id), combine(set("finishedAt", date(at)), unset("candidate")))))
                .then();
    }

    private static BsonDateTime date(Instant at) {
        return new BsonDateTime(at.toEpochMilli());
    }

    private static Erasure erasure(BsonDocument document) {
        var done = document.getDocument("done");
        return new Erasure(
                document.getString("_id").getValue(),
                document.containsKey("candidate")
                        ? document.getString("candidate").getValue()
                        : null,
                Instant.ofEpochMilli(document.getDateTime("begunAt").getValue()),
                done.keySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                service -> service,
                                service -> Instant.ofEpochMilli(
                                        done.getDateTime(service).getValue()))),
                time(document, "finishedAt"));
    }

    private static @Nullable Instant time(BsonDocument document, String field) {
        return document.containsKey(field)
                ? Instant.ofEpochMilli(document.getDateTime(field).getValue())
                : null;
    }
}
