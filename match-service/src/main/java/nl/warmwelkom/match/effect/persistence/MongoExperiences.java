package nl.warmwelkom.match.effect.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.result.DeleteResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.warmwelkom.match.effect.application.Experiences;
import nl.warmwelkom.match.effect.domain.Experience;
import nl.warmwelkom.platform.outbox.BsonForm;
import nl.warmwelkom.platform.outbox.DuplicateKey;
import nl.warmwelkom.platform.outbox.StaleWrite;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** A MongoDB collection: {@code {_id: employer, version, state}}. Nobody else is told of it, so there are no letters. */
public final class MongoExperiences implements Experiences {

    private static final int ATTEMPTS = 10;

    private final MongoCollection<BsonDocument> collection;
    private final BsonForm<StoredExperience> form;

    public MongoExperiences(MongoDatabase database) {
        this.collection = database.getCollection("experiences", BsonDocument.class);
        this.form = new BsonForm<>(StoredExperience.class, database.getCodecRegistry());
    }

    private record Kept(long version, Experience experience) {}

    @Override
    public Mono<Experience> of(String employerId) {
        return find(employerId).map(Kept::experience);
    }

    @Override
    public Mono<Experience> change(String employerId, UnaryOperator<Experience> change) {
        return find(employerId)
                .flatMap(kept -> {
                    var next = change.apply(kept.experience());
                    return next.equals(kept.experience()) ? Mono.just(next) : write(employerId, kept.version(), next);
                })
                // Somebody was first: read what is there now, and change that.
                .retryWhen(Retry.max(ATTEMPTS).filter(StaleWrite.class::isInstance))
                .onErrorMap(Exceptions::isRetryExhausted, _ -> new StaleWrite(employerId));
    }

    @Override
    public Mono<Map<String, Experience>> all() {
        return Flux.from(collection.find())
                .collectMap(
                        document -> document.getString("_id").getValue(),
                        document -> kept(document).experience());
    }

    @Override
    public Mono<Void> forget(String employerId) {
        return Mono.from(collection.deleteOne(eq(employerId)))
                .map(DeleteResult::getDeletedCount)
                .then();
    }

    private Mono<Kept> find(String employerId) {
        return Mono.from(collection.find(eq(employerId))).map(this::kept).defaultIfEmpty(new Kept(0, Experience.NONE));
    }

    private Mono<Experience> write(String employerId, long version, Experience next) {
        var state = form.toBson(StoredExperience.of(next));
        var written = version == 0
                ? Mono.from(collection.insertOne(new BsonDocument("_id", new BsonString(employerId))
                                .append("version", new BsonInt64(1))
                                .append("state", state)))
                        .onErrorMap(DuplicateKey::isCause, _ -> new StaleWrite(employerId))
                        .thenReturn(true)
                : Mono.from(collection.updateOne(
                                and(eq(employerId), eq("version", version)),
                                combine(set("version", version + 1), set("state", state))))
                        .map(result -> result.getMatchedCount() == 1);
        return written.flatMap(done -> done ? Mono.just(next) : Mono.error(new StaleWrite(employerId)));
    }

    private Kept kept(BsonDocument document) {
        return new Kept(
                document.getNumber("version").longValue(),
                form.fromBson(document.getDocument("state")).read());
    }
}
