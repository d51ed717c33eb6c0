package nl.warmwelkom.candidate.dossier.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import nl.warmwelkom.candidate.dossier.application.Dossiers;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.ForMatching;
import nl.warmwelkom.candidate.dossier.domain.Region;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Stored;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Dossiers in an outbox in MongoDB. */
public final class MongoDossiers implements Dossiers {

    private static final int AT_ONCE = 100;

    private final MongoOutbox<StoredDossier> outbox;
    private final BiFunction<CandidateId, ForMatching, Announcement> news;

    /**
     * A store.
     *
     * @param news how matching is told what it may know
     */
    public MongoDossiers(MongoOutbox<StoredDossier> outbox, BiFunction<CandidateId, ForMatching, Announcement> news) {
        this.outbox = outbox;
        this.news = news;
    }

    /** Makes looking up fast. It is right without, too. */
    public Mono<Void> indexed() {
        return Flux.concat(outbox.indexed("openings.account"), outbox.indexed("coaches"), outbox.indexed("nextLapse"))
                .then();
    }

    @Override
    public Mono<Stored<Dossier>> find(CandidateId id) {
        return outbox.find(id.value()).map(MongoDossiers::dossier);
    }

    @Override
    public Mono<Stored<Dossier>> add(Dossier dossier, Instant at) {
        return outbox.insert(dossier.id().value(), StoredDossier.of(dossier, at), news(dossier, at))
                .map(MongoDossiers::dossier);
    }

    @Override
    public Mono<Stored<Dossier>> change(Stored<Dossier> read, Dossier next, Instant at) {
        // Only the id and the version of what was read are part of the condition.
        var before = new Stored<>(read.id(), read.version(), StoredDossier.of(read.state(), at));
        return outbox.update(before, StoredDossier.of(next, at), news(next, at)).map(MongoDossiers::dossier);
    }

    private List<Announcement> news(Dossier dossier, Instant at) {
        return List.of(news.apply(dossier.id(), ForMatching.of(dossier, at)));
    }

    @Override
    public Flux<Stored<Dossier>> openTo(Account account, Set<Region> regions, Instant now, String after, int limit) {
        var codes = regions.stream().map(Region::code).toList();
        return found(and(isOpenTo(account, now), in("state.profile.region", codes), gt("_id", after)), limit);
    }

    @Override
    public Flux<Stored<Dossier>> unawareOf(Account coach, Instant now) {
        return found(and(isOpenTo(coach, now), ne("state.coaches", coach.name())), AT_ONCE);
    }

    @Override
    public Mono<Boolean> knowCoach(Account account) {
        return found(eq("state.coaches", account.name()), 1).hasElements();
    }

    @Override
    public Flux<Stored<Dossier>> lapsed(Instant now, int limit) {
        return found(lte("state.nextLapse", now), limit);
    }

    private static Bson isOpenTo(Account account, Instant now) {
        return elemMatch("state.openings", and(eq("account", account.name()), gt("until", now)));
    }

    private Flux<Stored<Dossier>> found(Bson filter, int limit) {
        return outbox.findAll(filter, limit).map(MongoDossiers::dossier);
    }

    private static Stored<Dossier> dossier(Stored<StoredDossier> stored) {
        return new Stored<>(stored.id(), stored.version(), stored.state().toDossier(stored.id()));
    }
}
