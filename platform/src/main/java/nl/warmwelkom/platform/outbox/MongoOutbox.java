package nl.warmwelkom.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.event.Letters;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Aggregates in a MongoDB collection: {@code {_id, version, state, outbox}}.
 *
 * @param <S> the stored form: a record that the driver's record codec can write
 */
public final class MongoOutbox<S> implements Outbox<S> {

    private static final Logger LOG = LoggerFactory.getLogger(MongoOutbox.class);

    private final MongoCollection<BsonDocument> collection;
    private final BsonForm<S> form;
    private final BsonForm<Letter> letterForm;
    private final Letters letters;
    private final Relay relay;

    public MongoOutbox(MongoDatabase database, String name, Class<S> stored, Letters letters, Relay relay) {
        this.collection = database.getCollection(name, BsonDocument.class);
        this.form = new BsonForm<>(stored, database.getCodecRegistry());
        this.letterForm = new BsonForm<>(Letter.class, database.getCodecRegistry());
        this.letters = letters;
        this.relay = relay;
    }

    /** Makes a field of the state unique among the aggregates that have it. */
    public Mono<String> unique(String stateField) {
        return Mono.from(collection.createIndex(
                Indexes.ascending("state." + stateField),
                new IndexOptions().unique(true).sparse(true)));
    }

    /** Makes looking up by these fields of the state, in this order, fast. */
    public Mono<String> indexed(String... stateFields) {
        return Mono.from(collection.createIndex(Indexes.ascending(
                List.of(stateFields).stream().map(field -> "state." + field).toList())));
    }

    @Override
    public Mono<Stored<S>> find(String id) {
        return Mono.from(collection.find(eq(id))).map(this::stored);
    }

    /** The aggregates whose state matches, in order of id. */
    public Flux<Stored<S>> findAll(Bson filter, int limit) {
        return Flux.from(collection.find(filter).sort(Indexes.ascending("_id")).limit(limit))
                .map(this::stored);
    }

    @Override
    public Mono<Stored<S>> insert(String id, S state, List<Announcement> announcements) {
        return Mono.defer(() -> {
            var outgoing = letters.write(announcements, 0);
            var version = lastSequence(outgoing, 0);
            var document = new BsonDocument("_id", new BsonString(id))
                    .append("version", new BsonInt64(version))
                    .append("state", form.toBson(state))
                    .append("outbox", letterForm.toBson(outgoing));
            return detached(collection.insertOne(document))
                    .then(Mono.fromSupplier(() -> {
                        relay.carry(this, id, outgoing).subscribe(_ -> {}, failure -> leftBehind(id, failure));
                        return new Stored<>(id, version, state);
                    }))
                    .onErrorResume(
                            MongoOutbox::isDuplicate,
                            _ -> find(id).switchIfEmpty(Mono.error(() -> new UniqueKeyTaken(id))));
        });
    }

    @Override
    public Mono<Stored<S>> update(Stored<S> read, S next, List<Announcement> announcements) {
        return Mono.defer(() -> {
            var outgoing = letters.write(announcements, read.version());
            var version = lastSequence(outgoing, read.version());
            var change = combine(
                    set("version", version),
                    set("state", form.toBson(next)),
                    pushEach("outbox", List.copyOf(letterForm.toBson(outgoing).getValues())));
            return detached(collection.findOneAndUpdate(
                            and(eq(read.id()), eq("version", read.version())), change, after()))
                    .onErrorMap(MongoOutbox::isDuplicate, _ -> new UniqueKeyTaken(read.id()))
                    .switchIfEmpty(Mono.error(() -> new StaleWrite(read.id())))
                    .map(written -> {
                        carryUnlessSomebodyDoes(read.id(), outgoing, box(written));
                        return new Stored<>(read.id(), version, next);
                    });
        });
    }

    private void carryUnlessSomebodyDoes(String id, List<Letter> mine, List<Letter> inTheBox) {
        if (inTheBox.size() == mine.size()) {
            relay.carry(this, id, mine).subscribe(_ -> {}, failure -> leftBehind(id, failure));
        }
    }

    private static void leftBehind(String id, Throwable failure) {
        LOG.warn("Letters of {} wait for the sweeper: {}", id, failure.toString());
    }

    @Override
    public Mono<List<Letter>> delivered(String id, List<Letter> sent) {
        var ids = sent.stream().map(Letter::id).toList();
        return detached(collection.findOneAndUpdate(
                        eq(id), pullByFilter(Filters.in("outbox", Filters.in("id", ids))), after()))
                .map(this::box);
    }

    @Override
    public Flux<Waiting> waitingSince(Instant before) {
        return Flux.from(collection.find(lt("outbox.0.at", before)))
                .map(document -> new Waiting(document.getString("_id").getValue(), box(document)));
    }

    private Stored<S> stored(BsonDocument document) {
        return new Stored<>(
                document.getString("_id").getValue(),
                document.getNumber("version").longValue(),
                form.fromBson(document.getDocument("state")));
    }

    private List<Letter> box(BsonDocument document) {
        return document.getArray("outbox").stream()
                .map(letter -> letterForm.fromBson(letter.asDocument()))
                .toList();
    }

    /** A client that hangs up must not leave it open whether its write was done: once begun, it goes on. */
    private static <T> Mono<T> detached(Publisher<T> write) {
        return Mono.fromFuture(() -> Mono.from(write).toFuture(), true);
    }

    private static boolean isDuplicate(Throwable failure) {
        return switch (failure) {
            case MongoWriteException write ->
                ErrorCategory.DUPLICATE_KEY.equals(write.getError().getCategory());
            // A findAndModify that meets a unique index answers as a command.
            case MongoCommandException command ->
                ErrorCategory.DUPLICATE_KEY.equals(ErrorCategory.fromErrorCode(command.getErrorCode()));
            default -> false;
        };
    }

    private static long lastSequence(List<Letter> outgoing, long before) {
        var last = outgoing.stream().mapToLong(Letter::sequence).max().orElse(before);
        if (last == before) {
            throw new IllegalArgumentException("a change that tells nothing would keep the old version");
        }
        return last;
    }

    private static FindOneAndUpdateOptions after() {
        return new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    }
}
