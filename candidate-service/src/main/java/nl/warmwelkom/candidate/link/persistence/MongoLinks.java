package nl.warmwelkom.candidate.link.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.link.application.Links;
import nl.warmwelkom.candidate.link.domain.Link;
import nl.warmwelkom.candidate.link.domain.LinkId;
import nl.warmwelkom.platform.outbox.DuplicateKey;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Links in a collection in MongoDB. */
public final class MongoLinks implements Links {

    private static final int LAST_OPENED = 20;

    private final MongoCollection<StoredLink> collection;

    public MongoLinks(MongoDatabase database) {
        this.collection = database.getCollection("links", StoredLink.class);
    }

    /** Makes looking up fast. It is right without, too. */
    public Mono<Void> indexed() {
        return Flux.concat(
                        collection.createIndex(Indexes.ascending("digest")),
                        collection.createIndex(Indexes.ascending("candidateId")))
                .then();
    }

    @Override
    public Mono<Boolean> add(Link link, String digest) {
        return Mono.from(collection.insertOne(StoredLink.of(link, digest)))
                .map(_ -> true)
                .onErrorResume(DuplicateKey::isCause, _ -> Mono.just(false));
    }

    @Override
    public Flux<Link> of(String candidateId) {
        return Flux.from(collection.find(eq("candidateId", candidateId)).sort(Indexes.descending("at")))
                .map(StoredLink::toLink);
    }

    @Override
    public Mono<Link> revoke(LinkId id, Instant now) {
        var key = eq("_id", StoredLink.key(id));
        return Mono.from(collection.findOneAndUpdate(and(key, eq("revokedAt", null)), set("revokedAt", now), after()))
                .switchIfEmpty(Mono.defer(() -> Mono.from(collection.find(key).first())))
                .map(StoredLink::toLink);
    }

    @Override
    public Mono<Link> open(String digest, Instant now) {
        var stillOpen = and(eq("digest", digest), eq("revokedAt", null), gt("until", now));
        var counted = combine(
                inc("openings", 1L), pushEach("lastOpened", List.of(now), new PushOptions().slice(-LAST_OPENED)));
        return Mono.from(collection.findOneAndUpdate(stillOpen, counted, after()))
                .map(StoredLink::toLink);
    }

    @Override
    public Mono<Link> find(String digest) {
        return Mono.from(collection.find(eq("digest", digest)).first()).map(StoredLink::toLink);
    }

    private static FindOneAndUpdateOptions after() {
        return new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    }

    @Override
    public Mono<Void> forget(String candidateId) {
        return Mono.from(collection.deleteMany(eq("candidateId", candidateId))).then();
    }
}
