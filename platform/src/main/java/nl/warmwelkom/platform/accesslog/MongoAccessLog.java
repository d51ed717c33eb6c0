package nl.warmwelkom.platform.accesslog;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import nl.warmwelkom.platform.outbox.BsonForm;
import nl.warmwelkom.platform.outbox.DuplicateKey;
import org.bson.BsonDocument;
import org.bson.BsonString;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The log in MongoDB. A line's id is its candidate and number, so that of two who write at once only one gets the number; the
 * other one takes the next. Beside the lines stand the heads, where to go on: a head that a crash left behind is walked on
 * from, and one that is ahead of the lines tells that lines were cut off.
 */
public final class MongoAccessLog implements AccessLog {

    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final MongoCollection<BsonDocument> lines;
    private final MongoCollection<BsonDocument> heads;
    private final BsonForm<Line> form;
    private final String service;
    private final Clock clock;

    public MongoAccessLog(MongoDatabase database, String service, Clock clock) {
        this.lines = database.getCollection("lines", BsonDocument.class);
        this.heads = database.getCollection("heads", BsonDocument.class);
        this.form = new BsonForm<>(Line.class, database.getCodecRegistry());
        this.service = service;
        this.clock = clock;
    }

    /** Makes a candidate's own lines fast to find. It is right without, too. */
    public Mono<String> indexed() {
        return Mono.from(lines.createIndex(Indexes.descending("line.candidate", "line.number")));
    }

    @Override
    public Mono<Void> write(Deed deed, Collection<String> candidates) {
        return Looker.present()
                .flatMapMany(looker -> Flux.fromIterable(
                                candidates) // Each has a chain of its own: no need for one to wait for another.
                        .flatMap(candidate -> write(candidate, new Entry(looker, deed)), AT_ONCE))
                .then()
                .timeout(PATIENCE);
    }

    private record Entry(Looker looker, Deed deed) {}

    /** The end of the lines about somebody, as far as is known. */
    private record Head(long number, String hash) {}

    private Mono<Void> write(String candidate, Entry entry) {
        return head(candidate).flatMap(head -> writeAfter(head, candidate, entry));
    }

    private Mono<Head> head(String candidate) {
        return Mono.from(heads.find(eq(candidate)))
                .map(document -> new Head(
                        document.getNumber("number").longValue(),
                        document.getString("hash").getValue()))
                .defaultIfEmpty(new Head(0, Line.START));
    }

    private Mono<Void> writeAfter(Head head, String candidate, Entry entry) {
        var line = line(candidate, entry, head);
        var document =
                new BsonDocument("_id", new BsonString(id(candidate, line.number()))).append("line", form.toBson(line));
        return Mono.from(lines.insertOne(document))
                .flatMap(_ -> moveHead(line))
                // Somebody else has this number: the line goes after theirs.
                .onErrorResume(
                        DuplicateKey::isCause,
                        _ -> find(candidate, line.number())
                                .flatMap(theirs ->
                                        writeAfter(new Head(theirs.number(), theirs.hash()), candidate, entry)));
    }

    private Line line(String candidate, Entry entry, Head head) {
        var looker = entry.looker();
        return new Line(
                        candidate,
                        head.number() + 1,
                        // What the store can hold: it keeps milliseconds.
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        Who.of(looker, candidate),
                        entry.deed().word(),
                        looker.errand().word(),
                        LookerRole.of(looker, candidate).purpose(),
                        service,
                        looker.traceId(),
                        head.hash(),
                        "")
                .sealed();
    }

    private Mono<Void> moveHead(Line line) {
        var behind = and(eq(line.candidate()), lt("number", line.number()));
        var ahead = combine(set("number", line.number()), set("hash", line.hash()));
        return Mono.from(heads.updateOne(behind, ahead, new UpdateOptions().upsert(true)))
                // It is ahead already, or made at this very moment.
                .onErrorResume(DuplicateKey::isCause, _ -> Mono.from(heads.updateOne(behind, ahead)))
                .then();
    }

    private Mono<Line> find(String candidate, long number) {
        return Mono.from(lines.find(eq(id(candidate, number)))).map(this::line);
    }

    @Override
    public Flux<Line> newestFirst(String candidate, Period period, long before, int limit) {
        var filter = and(
                eq("line.candidate", candidate),
                lt("line.number", before),
                gte("line.at", period.from()),
                lt("line.at", period.until()));
        return Flux.from(lines.find(filter)
                        .sort(Indexes.descending("line.number"))
                        .limit(limit))
                .map(this::line);
    }

    @Override
    public Flux<Line> oldestFirst(String candidate) {
        return Flux.from(lines.find(eq("line.candidate", candidate)).sort(Indexes.ascending("line.number")))
                .map(this::line);
    }

    @Override
    public Flux<Line> everything(Period period) {
        var filter = and(gte("line.at", period.from()), lt("line.at", period.until()));
        return Flux.from(lines.find(filter).sort(Indexes.ascending("line.candidate", "line.number")))
                .map(this::line);
    }

    @Override
    public Flux<String> candidates() {
        // A line without a head, or a head without lines, is somebody who has to be looked at too.
        return Flux.merge(
                        Flux.from(lines.distinct("line.candidate", String.class)),
                        Flux.from(heads.find())
                                .map(document -> document.getString("_id").getValue()))
                .distinct()
                .sort();
    }

    @Override
    public Mono<Long> last(String candidate) {
        return head(candidate).map(Head::number);
    }

    private Line line(BsonDocument document) {
        return form.fromBson(document.getDocument("line"));
    }

    private static String id(String candidate, long number) {
        return candidate + "/" + number;
    }
}
