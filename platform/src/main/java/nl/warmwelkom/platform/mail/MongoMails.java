package nl.warmwelkom.platform.mail;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import nl.warmwelkom.platform.outbox.BsonForm;
import nl.warmwelkom.platform.outbox.DuplicateKey;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Mail in a MongoDB collection: {@code {_id, about, state, at, tries, mail}}, with in {@code at} when it may leave, when it was
 * claimed, or when it ended; without {@code mail} once it ended.
 */
public final class MongoMails implements MailQueue {

    private static final String WAITING = "waiting";
    private static final String LEAVING = "leaving";

    private final MongoCollection<BsonDocument> collection;
    private final BsonForm<Mail> form;
    private final Clock clock;

    public MongoMails(MongoDatabase database, Clock clock) {
        this.collection = database.getCollection("mails", BsonDocument.class);
        this.form = new BsonForm<>(Mail.class, database.getCodecRegistry());
        this.clock = clock;
    }

    /** Makes finding what is due, and what is about something, fast. */
    public Mono<Void> indexed() {
        return Mono.from(collection.createIndex(Indexes.ascending("state", "at")))
                .then(Mono.from(collection.createIndex(Indexes.ascending("about"))))
                .then();
    }

    @Override
    public Mono<Void> queue(Mail mail) {
        return Mono.defer(() -> Mono.from(collection.insertOne(new BsonDocument("_id", new BsonString(mail.id()))
                                .append("about", new BsonString(mail.about()))
                                .append("state", new BsonString(WAITING))
                                .append("at", date(mail.since()))
                                .append("tries", new BsonInt32(0))
                                .append("mail", form.toBson(mail))))
                        .then())
                .onErrorResume(DuplicateKey::isCause, _ -> Mono.empty());
    }

    @Override
    public Mono<Void> recall(String about) {
        return Mono.defer(() -> {
            var now = clock.instant();
            return Mono.from(collection.updateMany(
                            and(eq("about", about), eq("state", WAITING)), ended(MailEnd.RECALLED, now)))
                    .then(Mono.from(collection.updateMany(
                            and(eq("about", about), eq("state", LEAVING)), set("recalled", true))))
                    // One that was put back between the two is there with its mark no more: it is looked for again.
                    .then(Mono.from(collection.updateMany(
                            and(eq("about", about), eq("state", WAITING)), ended(MailEnd.RECALLED, now))))
                    .then();
        });
    }

    @Override
    public Flux<Due> due(Instant now, int limit) {
        return Flux.from(collection
                        .find(and(eq("state", WAITING), lte("at", Date.from(now))))
                        .sort(Indexes.ascending("at", "_id"))
                        .limit(limit))
                .map(document -> new Due(
                        form.fromBson(document.getDocument("mail")),
                        document.getNumber("tries").intValue()));
    }

    @Override
    public Mono<Boolean> claim(String id, Instant now) {
        return changed(
                and(eq(id), eq("state", WAITING), gt("mail.until", Date.from(now))),
                combine(set("state", LEAVING), set("at", date(now))));
    }

    @Override
    public Mono<Void> end(String id, MailEnd end, Instant now) {
        return changed(and(eq(id), eq("state", LEAVING)), ended(end, now)).then();
    }

    @Override
    public Mono<Boolean> postpone(String id, Instant until, Instant now) {
        var claimed = and(eq(id), eq("state", LEAVING));
        var again = combine(set("state", WAITING), set("at", date(until)), inc("tries", 1));
        return changed(and(claimed, exists("recalled", false)), again)
                .flatMap(waits -> waits
                        ? Mono.just(true)
                        : changed(claimed, ended(MailEnd.RECALLED, now)).thenReturn(false));
    }

    @Override
    public Mono<Long> giveUp(Instant now) {
        return many(and(eq("state", WAITING), lte("mail.until", Date.from(now))), ended(MailEnd.GIVEN_UP, now));
    }

    @Override
    public Mono<Long> endLost(Instant claimedBefore, Instant now) {
        return many(and(eq("state", LEAVING), lt("at", Date.from(claimedBefore))), ended(MailEnd.UNSURE, now));
    }

    @Override
    public Mono<Void> forget(Instant endedBefore) {
        var ended = and(exists("mail", false), lt("at", Date.from(endedBefore)));
        return Mono.defer(() -> Mono.from(collection.deleteMany(ended))).then();
    }

    @Override
    public Mono<Long> waiting() {
        return Mono.defer(() -> Mono.from(collection.countDocuments(in("state", WAITING, LEAVING))));
    }

    /** What it takes to know a repeat stays; whom it was for and what it said goes. */
    private static Bson ended(MailEnd end, Instant now) {
        return combine(set("state", end.word()), set("at", date(now)), unset("mail"), unset("recalled"));
    }

    private Mono<Boolean> changed(Bson filter, Bson change) {
        return many(filter, change).map(many -> many == 1);
    }

    private Mono<Long> many(Bson filter, Bson change) {
        return Mono.defer(() -> Mono.from(collection.updateMany(filter, change)))
                .map(result -> result.getModifiedCount());
    }

    private static BsonDateTime date(Instant at) {
        return new BsonDateTime(at.toEpochMilli());
    }
}
