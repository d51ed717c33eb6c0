package nl.warmwelkom.match.notice;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where jobcoaches and account managers get their mail, as their own login told. */
class Mailboxes {

    /** Whoever has not been here for so long may work elsewhere by now. */
    private static final Duration STILL_HERE = Duration.ofDays(90);

    private final MongoCollection<Document> collection;
    private final Clock clock;

    Mailboxes(MongoDatabase database, Clock clock) {
        this.collection = database.getCollection("mailboxes");
        this.clock = clock;
    }

    /**
     * The mailbox of an account.
     *
     * @param manages the regions that it is account manager of; none for a coach
     */
    record Mailbox(String account, String name, String address, Set<String> manages) {}

    /** Look-ups are right without it, only slower. */
    Mono<Void> indexed() {
        return Mono.from(collection.createIndex(Indexes.ascending("manages"))).then();
    }

    Mono<Void> remember(Mailbox mailbox) {
        var document = new Document("_id", mailbox.account())
                .append("name", mailbox.name())
                .append("address", mailbox.address())
                .append("manages", mailbox.manages().stream().sorted().toList())
                .append("seen", Date.from(clock.instant()));
        return Mono.from(collection.replaceOne(eq(mailbox.account()), document, new ReplaceOptions().upsert(true)))
                .then();
    }

    Flux<Mailbox> of(String account) {
        return found(eq(account));
    }

    Flux<Mailbox> ofManagers(String region) {
        return found(eq("manages", region));
    }

    private Flux<Mailbox> found(Bson whose) {
        var lately = Date.from(clock.instant().minus(STILL_HERE));
        return Flux.from(collection.find(and(whose, gt("seen", lately))).sort(Indexes.ascending("_id")))
                .map(found -> new Mailbox(
                        found.getString("_id"),
                        found.getString("name"),
                        found.getString("address"),
                        Set.copyOf(found.getList("manages", String.class))));
    }
}
