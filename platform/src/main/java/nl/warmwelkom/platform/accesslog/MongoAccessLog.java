package nl.warmwelkom.platform.accesslog;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.platform.outbox.BsonForm;
import nl.warmwelkom.platform.outbox.DuplicateKey;
import org.bson.BsonDocument;
import org.bson.BsonString;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The log in MongoDB. A line's id is its candidate and number, so that of two who write at once only one gets the number; the
 * other one takes the next. The lines of a list are written together. Beside the lines stand the heads, where to go on: a head
 * that a crash left behind is walked on from, and one that is ahead of the lines tells that lines were cut off.
 */
public final class MongoAccessLog implements AccessLog {

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
                .flatMap(looker ->
                        heads(Set.copyOf(candidates)).flatMap(heads -> writeAfter(heads, new Entry(looker, deed))))
                .timeout(PATIENCE);
    }

    private record Entry(Looker looker, Deed deed) {}

    /** The end of the lines about somebody, as far as is known. */
    private record Head(String candidate, long number, String hash) {

        static Head before(String candidate) {
            return new Head(candidate, 0, Line.START);
        }

        static Head at(Line line) {
            return new Head(line.candidate(), line.number(), line.hash());
        }
    }

    private Mono<List<Head>> heads(Set<String> candidates) {
        return Flux.from(heads.find(in("_id", candidates)))
                .map(document -> new Head(
                        document.getString("_id").getValue(),
                        document.getNumber("number").longValue(),
                        document.getString("hash").getValue()))
                .collectMap(Head::candidate)
                .map(found -> candidates.stream()
                        .map(candidate -> found.getOrDefault(candidate, Head.before(candidate)))
                        .toList());
    }

    private Mono<Void> writeAfter(List<Head> heads, Entry entry) {
        if (heads.isEmpty()) {
            return Mono.empty();
        }
        var next = heads.stream().map(head -> line(head, entry)).toList();
        return insert(next).flatMap(taken -> {
            var written = next.stream().filter(line -> !taken.contains(line)).toList();
            // Somebody else has these numbers: the lines go after theirs.
            var further = theirs(taken).flatMap(theirs -> writeAfter(theirs, entry));
            return moveHeads(written).then(taken.isEmpty() ? Mono.empty() : further);
        });
    }

    /** Which of these could not be written, for others wrote a line of that number. */
    private Mono<Set<Line>> insert(List<Line> next) {
        var documents = next.stream()
                .map(line -> new BsonDocument("_id", new BsonString(id(line))).append("line", form.toBson(line)))
                .toList();
        return Mono.from(lines.insertMany(documents, new InsertManyOptions().ordered(false)))
                .map(_ -> Set.<Line>of())
                .onErrorResume(
                        DuplicateKey::isCause,
                        failure -> Mono.just(((MongoBulkWriteException) failure)
                                .getWriteErrors().stream()
                                        .map(error -> next.get(error.getIndex()))
                                        .collect(Collectors.toSet())));
    }

    private Mono<Void> moveHeads(List<Line> written) {
        return written.isEmpty()
                ? Mono.empty()
                : moveHeads(written, true)
                        // One is ahead already, or was made at this very moment.
                        .onErrorResume(DuplicateKey::isCause, _ -> moveHeads(written, false));
    }

    private Mono<Void> moveHeads(List<Line> written, boolean evenNew) {
        var moves = written.stream()
                .map(line -> new UpdateOneModel<BsonDocument>(
                        and(eq(line.candidate()), lt("number", line.number())),
                        combine(set("number", line.number()), set("hash", line.hash())),
                        new UpdateOptions().upsert(evenNew)))
                .toList();
        return Mono.from(heads.bulkWrite(moves, new BulkWriteOptions().ordered(false)))
                .then();
    }

    private Mono<List<Head>> theirs(Set<Line> taken) {
        return Flux.from(lines.find(
                        in("_id", taken.stream().map(MongoAccessLog::id).toList())))
                .map(this::line)
                .map(Head::at)
                .collectList();
    }

    private Line line(Head head, Entry entry) {
        var looker = entry.looker();
        return new Line(
                        head.candidate(),
                        head.number() + 1,
                        // What the store can hold: it keeps milliseconds.
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        Who.of(looker, head.candidate()),
                        entry.deed().word(),
                        looker.errand().word(),
                        LookerRole.of(looker, head.candidate()).purpose(),
                        service,
                        looker.traceId(),
                        head.hash(),
                        "")
                .sealed();
    }

    @Override
    public Flux<Line> newestFirst(String candidate, Period period, boolean ownToo, long before, int limit) {
        var any = and(
                eq("line.candidate", candidate),
                lt("line.number", before),
                gte("line.at", period.from()),
                lt("line.at", period.until()));
        return Flux.from(lines.find(ownToo ? any : and(any, ne("line.who.role", LookerRole.CANDIDATE.word())))
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
        return heads(Set.of(candidate)).map(heads -> heads.getFirst().number());
    }

    private Line line(BsonDocument document) {
        return form.fromBson(document.getDocument("line"));
    }

    private static String id(Line line) {
        return line.candidate() + "/" + line.number();
    }
}
