package nl.warmwelkom.match.editing.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.warmwelkom.match.editing.application.TipHistories;
import nl.warmwelkom.match.editing.domain.TipHistory;
import nl.warmwelkom.platform.outbox.BsonForm;
import nl.warmwelkom.platform.outbox.DuplicateKey;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The histories of tips in a MongoDB collection: {@code {_id, version, state}}. They tell nothing to other services, so
 * there are no letters beside them.
 */
public final class MongoTipHistories implements TipHistories {

    private final MongoCollection<BsonDocument> collection;
    private final BsonForm<TipHistory> form;

    public MongoTipHistories(MongoDatabase database) {
        this.collection = database.getCollection("tip-histories", BsonDocument.class);
        this.form = new BsonForm<>(TipHistory.class, database.getCodecRegistry());
    }

    @Override
    public Mono<Stored<TipHistory>> find(String id) {
        return Mono.from(collection.find(eq(id))).map(this::stored);
    }

    @Override
    public Flux<Stored<TipHistory>> all() {
        return Flux.from(collection.find()).map(this::stored);
    }

    @Override
    public Mono<Stored<TipHistory>> save(Stored<TipHistory> read, TipHistory next) {
        return Mono.defer(() -> {
            var written = document(read.id(), read.version() + 1, next);
            var write = read.version() == 0
                    ? Mono.from(collection.insertOne(written)).thenReturn(written)
                    : Mono.from(collection.findOneAndReplace(
                            and(eq(read.id()), eq("version", read.version())),
                            written,
                            new FindOneAndReplaceOptions().returnDocument(ReturnDocument.AFTER)));
            return detached(write)
                    .onErrorMap(DuplicateKey::isCause, _ -> new StaleWrite(read.id()))
                    .switchIfEmpty(Mono.error(() -> new StaleWrite(read.id())))
                    .map(this::stored);
        });
    }

    /** An editor who closes the page must not leave it open whether something was published: once begun, it goes on. */
    private static <T> Mono<T> detached(Mono<T> write) {
        return Mono.fromFuture(write::toFuture, true);
    }

    private BsonDocument document(String id, long version, TipHistory state) {
        return new BsonDocument("_id", new BsonString(id))
                .append("version", new BsonInt64(version))
                .append("state", form.toBson(state));
    }

    private Stored<TipHistory> stored(BsonDocument document) {
        return new Stored<>(
                document.getString("_id").getValue(),
                document.getNumber("version").longValue(),
                form.fromBson(document.getDocument("state")));
    }
}
