package nl.warmwelkom.candidate.sharedvision.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.warmwelkom.candidate.sealing.SealedForm;
import nl.warmwelkom.candidate.sealing.Vault;
import nl.warmwelkom.candidate.sharedvision.application.Visions;
import nl.warmwelkom.candidate.sharedvision.domain.Vision;
import nl.warmwelkom.platform.outbox.DuplicateKey;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.types.Binary;
import reactor.core.publisher.Mono;

/**
 * Advice in a MongoDB collection: {@code {_id, version, contents}}, with the id of the candidate and all else sealed with that
 * candidate's key. It tells nothing to other services, so there are no letters beside it.
 */
public final class MongoVisions implements Visions {

    private final MongoCollection<BsonDocument> collection;
    private final SealedForm<StoredVision> form;

    public MongoVisions(MongoDatabase database, SealedForm<StoredVision> form) {
        this.collection = database.getCollection("visions", BsonDocument.class);
        this.form = form;
    }

    @Override
    public Mono<Stored<Vision>> of(String candidateId) {
        return Mono.from(collection.find(eq(candidateId)))
                .flatMap(this::opened)
                .defaultIfEmpty(new Stored<>(candidateId, 0, Vision.NONE));
    }

    private Mono<Stored<Vision>> opened(BsonDocument document) {
        var id = document.getString("_id").getValue();
        return form.open(id, new Binary(document.getBinary("contents").getData()))
                .map(stored -> new Stored<>(id, document.getInt64("version").getValue(), stored.toVision()));
    }

    @Override
    public Mono<Stored<Vision>> save(Stored<Vision> read, Vision next) {
        var written = new Stored<>(read.id(), read.version() + 1, next);
        return form.seal(read.id(), StoredVision.of(next))
                // The key was destroyed since: there is no candidate any more.
                .onErrorMap(Vault.NoKey.class, _ -> new StaleWrite(read.id()))
                .flatMap(closed -> detached(write(read, document(written, closed))))
                .onErrorMap(DuplicateKey::isCause, _ -> new StaleWrite(read.id()))
                .switchIfEmpty(Mono.error(() -> new StaleWrite(read.id())))
                .thenReturn(written);
    }

    @Override
    public Mono<Void> forget(String candidateId) {
        return Mono.from(collection.deleteOne(eq(candidateId))).then();
    }

    private Mono<?> write(Stored<Vision> read, BsonDocument document) {
        return read.version() == 0
                ? Mono.from(collection.insertOne(document))
                : Mono.from(collection.findOneAndReplace(
                        and(eq(read.id()), eq("version", read.version())),
                        document,
                        new FindOneAndReplaceOptions().returnDocument(ReturnDocument.AFTER)));
    }

    /** Whoever hangs up must not leave it open whether the advice was stored: once begun, it goes on. */
    private static <T> Mono<T> detached(Mono<T> write) {
        return Mono.fromFuture(write::toFuture, true);
    }

    private static BsonDocument document(Stored<Vision> written, Binary closed) {
        return new BsonDocument("_id", new BsonString(written.id()))
                .append("version", new BsonInt64(written.version()))
                .append("contents", new BsonBinary(closed.getData()));
    }
}
