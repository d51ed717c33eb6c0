package nl.warmwelkom.match.introduction.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.introduction.application.Introductions;
import nl.warmwelkom.match.introduction.application.Kept;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.Change;
import nl.warmwelkom.match.introduction.domain.EmployerId;
import nl.warmwelkom.match.introduction.domain.EmployerLimits.Slots;
import nl.warmwelkom.match.introduction.domain.Happened;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Proposed;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.outbox.UniqueKeyTaken;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Introductions in MongoDB. What holds for several of them at once is a unique key in each. */
public final class MongoIntroductions implements Introductions {

    private static final List<String> STARTED = List.of("trial", "placed");
    private static final int ALL = 100_000;

    private final MongoOutbox<StoredIntroduction> store;
    private final Function<Happened, IntroductionEvent> wire;

    private MongoIntroductions(MongoOutbox<StoredIntroduction> store, Function<Happened, IntroductionEvent> wire) {
        this.store = store;
        this.wire = wire;
    }

    /** Opens the collection; completes when the unique keys hold, for without them nothing may be written. */
    public static Mono<MongoIntroductions> open(
            MongoDatabase database, Letters letters, Relay relay, Function<Happened, IntroductionEvent> wire) {
        var store = new MongoOutbox<>(database, "introductions", StoredIntroduction.class, letters, relay);
        return Flux.concat(
                        store.unique("openPair"),
                        store.unique("employerSlot"),
                        store.unique("positionSlot"),
                        store.indexed("candidate"),
                        store.indexed("employer"),
                        store.indexed("region", "status"))
                .then(Mono.fromSupplier(() -> new MongoIntroductions(store, wire)));
    }

    /** Where the letters of introductions wait. */
    public MongoOutbox<?> outbox() {
        return store;
    }

    @Override
    public Mono<Kept> find(IntroductionId id) {
        return store.find(id.value()).map(Reading::read);
    }

    @Override
    public Mono<Kept> add(Change<Proposed> proposal, String region) {
        var id = proposal.to().id().value();
        return store.insert(id, Writing.write(proposal.to(), region, null), announcements(id, proposal))
                .map(Reading::read)
                .onErrorMap(UniqueKeyTaken.class, _ -> new PairTaken());
    }

    @Override
    public Mono<Kept> save(Kept read, Change<?> change, Slots.@Nullable Free slots) {
        var id = read.introduction().id().value();
        var before = new Stored<>(id, read.version(), Writing.write(read.introduction(), read.region(), read.slots()));
        // Only an open offer takes a place: with any answer it is free again.
        var taken = "offered".equals(change.to().status()) ? slots : null;
        return store.update(before, Writing.write(change.to(), read.region(), taken), announcements(id, change))
                .map(Reading::read)
                .onErrorMap(UniqueKeyTaken.class, _ -> new SlotTaken());
    }

    @Override
    public Flux<Kept> ofCandidate(CandidateId candidate) {
        return all(eq("state.candidate", candidate.value()));
    }

    @Override
    public Flux<Kept> offersTo(EmployerId employer) {
        return all(and(eq("state.employer", employer.value()), exists("state.employerSlot")));
    }

    @Override
    public Flux<Kept> due(Instant now, Instant offeredBefore) {
        return all(or(
                and(eq("state.status", "proposed"), lt("state.answerBy", now)),
                and(eq("state.status", "offered"), lt("state.waitingSince", offeredBefore))));
    }

    @Override
    public Flux<Kept> unremindedSince(Instant before) {
        return all(lt("state.unremindedSince", before));
    }

    @Override
    public Flux<Kept> started() {
        return all(in("state.status", STARTED));
    }

    @Override
    public Flux<Kept> list(Query query, String cursor, int limit) {
        var field = switch (query.whose()) {
            case CANDIDATES -> "state.candidate";
            case EMPLOYERS -> "state.employer";
            case REGIONS -> "state.region";
        };
        var filters = new ArrayList<Bson>();
        filters.add(in(field, query.values()));
        filters.add(gt("_id", cursor));
        if (!query.statuses().isEmpty()) {
            filters.add(in("state.status", query.statuses()));
        }
        return store.findAll(and(filters), limit).map(Reading::read);
    }

    private Flux<Kept> all(Bson filter) {
        return store.findAll(filter, ALL).map(Reading::read);
    }

    private List<Announcement> announcements(String id, Change<?> change) {
        return change.events().stream()
                .map(happened -> Announcement.of(Topic.INTRODUCTIONS, id, wire.apply(happened)))
                .toList();
    }
}
