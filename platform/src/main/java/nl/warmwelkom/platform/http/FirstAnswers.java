package nl.warmwelkom.platform.http;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.warmwelkom.platform.outbox.DuplicateKey;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** The first answer to each idempotency key, kept for a day. */
public final class FirstAnswers {

    private static final Duration KEPT = Duration.ofHours(24);

    /** A request that runs longer than this has died with its process; the next one with its key may try. */
    private static final Duration RUNS_AT_MOST = Duration.ofSeconds(30);

    private final MongoCollection<Document> collection;
    private final Clock clock;

    public FirstAnswers(MongoDatabase database, Clock clock) {
        this.collection = database.getCollection("first-answers");
        this.clock = clock;
    }

    /** What a request with this key may do. */
    Mono<Claim> claim(String id, String bodyDigest) {
        var now = clock.instant();
        return Mono.from(collection.insertOne(
                        new Document("_id", id).append("body", bodyDigest).append("since", Date.from(now))))
                .<Claim>map(_ -> new Claim.Yours())
                .onErrorResume(DuplicateKey::isCause, _ -> again(id, bodyDigest, now));
    }

    private Mono<Claim> again(String id, String bodyDigest, Instant now) {
        return Mono.from(collection.find(eq(id)))
                .flatMap(before -> {
                    if (!bodyDigest.equals(before.getString("body"))) {
                        return Mono.<Claim>just(new Claim.OtherBody());
                    }
                    var answer = before.get("answer", Document.class);
                    return answer == null ? takeOver(id, now) : Mono.just(new Claim.Answered(read(answer)));
                })
                .defaultIfEmpty(new Claim.Running());
    }

    private Mono<Claim> takeOver(String id, Instant now) {
        var abandoned = and(eq(id), exists("answer", false), lt("since", Date.from(now.minus(RUNS_AT_MOST))));
        return Mono.from(collection.updateOne(abandoned, Updates.set("since", Date.from(now))))
                .map(result -> result.getModifiedCount() == 1 ? new Claim.Yours() : new Claim.Running());
    }

    Mono<Void> keep(String id, Answer answer) {
        var document = new Document("status", answer.status())
                .append("headers", new Document(new HashMap<String, Object>(answer.headers())))
                .append("body", answer.body());
        return Mono.from(collection.updateOne(eq(id), Updates.set("answer", document)))
                .then();
    }

    Mono<Void> giveBack(String id) {
        return Mono.from(collection.deleteOne(and(eq(id), exists("answer", false))))
                .then();
    }

    /** Forgets what is older than a day. */
    public Mono<Void> expire() {
        return Mono.defer(() -> Mono.from(collection.deleteMany(
                        lt("since", Date.from(clock.instant().minus(KEPT))))))
                .then();
    }

    /** Forgets every answer in which this stands: whoever sends that request again is answered anew. */
    public Mono<Void> forget(String id) {
        var named = Pattern.compile(Pattern.quote(id));
        return Mono.defer(() -> Mono.from(collection.deleteMany(regex("answer.body", named))))
                .then();
    }

    private static Answer read(Document answer) {
        var headers = new HashMap<String, String>();
        answer.get("headers", Document.class).forEach((name, value) -> headers.put(name, String.valueOf(value)));
        return new Answer(answer.getInteger("status"), headers, answer.getString("body"));
    }

    /** An answer as it left. */
    record Answer(int status, Map<String, String> headers, String body) {}

    /** What may be done under a key. */
    sealed interface Claim {

        /** Nobody was here before: carry it out. */
        record Yours() implements Claim {}

        record Answered(Answer answer) implements Claim {}

        record Running() implements Claim {}

        record OtherBody() implements Claim {}
    }
}
