package nl.warmwelkom.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.event.Letters;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Aggregates in a MongoDB collection: {@code {_id, version, state, outbox, carried}}, with in {@code carried} when the last
 * carrier of the outbox showed itself.
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
                    .append("outbox", letterForm.toBson(outgoing))
                    .append("carried", date(outgoing.getFirst().at()));
            return detached(Mono.from(collection.insertOne(document))
                    .map(_ -> {
                        carry(id, outgoing);
                        return new Stored<>(id, version, state);
                    })
                    .onErrorResume(
                            DuplicateKey::isCause,
                            _ -> find(id).switchIfEmpty(Mono.error(() -> new UniqueKeyTaken(id)))));
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
            return detached(Mono.from(collection.findOneAndUpdate(
                            and(eq(read.id()), eq("version", read.version())), change, after()))
                    .onErrorMap(DuplicateKey::isCause, _ -> new UniqueKeyTaken(read.id()))
                    .switchIfEmpty(Mono.error(() -> new StaleWrite(read.id())))
                    .map(written -> {
                        // Letters of others in the box: their carrier takes these along.
                        if (box(written).size() == outgoing.size()) {
                            carry(read.id(), outgoing);
                        }
                        return new Stored<>(read.id(), version, next);
                    }));
        });
    }

    private void carry(String id, List<Letter> mine) {
        relay.carry(this, id, mine).subscribe(_ -> {}, failure -> leftBehind(id, failure));
    }

    private static void leftBehind(String id, Throwable failure) {
        LOG.warn("Letters of {} wait for the sweeper: {}", id, failure.toString());
    }

    @Override
    public Mono<List<Letter>> delivered(String id, Letter letter, Instant at) {
        var sameLetter = new BsonDocument("id", new BsonString(letter.id()));
        return detached(Mono.from(collection.findOneAndUpdate(
                        eq(id), combine(pull("outbox", sameLetter), set("carried", date(at))), after()))
                .map(this::box));
    }

    @Override
    public Flux<String> waitingSince(Instant before) {
        return Flux.from(collection.find(leftSince(before)).projection(Projections.include("_id")))
                .map(document -> document.getString("_id").getValue());
    }

    @Override
    public Mono<List<Letter>> takeOver(String id, Instant before, Instant at) {
        return Mono.from(collection.findOneAndUpdate(and(eq(id), leftSince(before)), set("carried", date(at)), after()))
                .map(this::box);
    }

    private static Bson leftSince(Instant before) {
        return and(lt("outbox.0.at", before), lt("carried", before));
    }

    private static BsonDateTime date(Instant at) {
        return new BsonDateTime(at.toEpochMilli());
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
    private static <T> Mono<T> detached(Mono<T> write) {
        return Mono.fromFuture(write::toFuture, true);
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
