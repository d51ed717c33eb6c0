package nl.warmwelkom.candidate.dossier.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.warmwelkom.candidate.dossier.application.Dossiers;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Contents;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.ForMatching;
import nl.warmwelkom.candidate.dossier.domain.Region;
import nl.warmwelkom.candidate.sealing.SealedForm;
import nl.warmwelkom.candidate.sealing.Vault;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Dossiers in an outbox in MongoDB. */
public final class MongoDossiers implements Dossiers {

    private static final int AT_ONCE = 100;
    private static final int ATTEMPTS = 5;

    private final MongoOutbox<StoredDossier> outbox;
    private final SealedForm<StoredContents> contents;
    private final MongoVersions versions;
    private final BiFunction<CandidateId, ForMatching, Announcement> news;
    private final Function<CandidateId, List<Announcement>> farewell;

    /**
     * A store.
     *
     * @param contents how all that is in a dossier is sealed
     * @param versions what stood in it earlier
     * @param news how matching is told what it may know
     * @param farewell how everybody is told to forget
     */
    public MongoDossiers(
            MongoOutbox<StoredDossier> outbox,
            SealedForm<StoredContents> contents,
            MongoVersions versions,
            BiFunction<CandidateId, ForMatching, Announcement> news,
            Function<CandidateId, List<Announcement>> farewell) {
        this.outbox = outbox;
        this.contents = contents;
        this.versions = versions;
        this.news = news;
        this.farewell = farewell;
    }

    /** Makes looking up fast. It is right without, too. */
    public Mono<Void> indexed() {
        return Flux.concat(
                        outbox.indexed("openings.account"),
                        outbox.indexed("coaches"),
                        outbox.indexed("nextLapse"),
                        outbox.indexed("nextCare"),
                        versions.indexed())
                .then();
    }

    @Override
    public Mono<Stored<Dossier>> find(CandidateId id) {
        return outbox.find(id.value()).flatMap(this::opened);
    }

    @Override
    public Mono<Stored<Dossier>> add(Dossier dossier, Instant at) {
        var id = dossier.id().value();
        return outbox.find(id)
                // No new key for somebody who was erased.
                .switchIfEmpty(Mono.defer(() -> contents.sealFirst(id, StoredContents.of(dossier))
                        .flatMap(safe -> outbox.insert(id, StoredDossier.of(dossier, at, safe), news(dossier, at)))))
                .flatMap(this::opened);
    }

    @Override
    public Mono<Void> erase(CandidateId id) {
        return Mono.defer(() -> outbox.find(id.value()))
                .filter(stored -> stored.state().contents() != null)
                .flatMap(stored -> outbox.update(stored, StoredDossier.ERASED, farewell.apply(id)))
                .retryWhen(Retry.max(ATTEMPTS).filter(StaleWrite.class::isInstance))
                .then();
    }

    @Override
    public Mono<Stored<Dossier>> change(Stored<Dossier> read, Dossier next, Instant at) {
        var safely = contents.seal(read.id(), StoredContents.of(next))
                // The key was destroyed since it was read: there is no dossier any more.
                .onErrorMap(Vault.NoKey.class, _ -> new StaleWrite(read.id()));
        return kept(read, next).then(safely).flatMap(safe -> {
            var after = StoredDossier.of(next, at, safe);
            // Only the id and the version of what was read are part of the condition.
            return outbox.update(new Stored<>(read.id(), read.version(), after), after, news(next, at))
                    .map(written -> new Stored<>(written.id(), written.version(), next));
        });
    }

    /**
     * Puts what is replaced beside it first. Where the change itself then does not happen, the same stands in both places, which
     * tells nothing else.
     */
    private Mono<Void> kept(Stored<Dossier> read, Dossier next) {
        var before = read.state().contents();
        return before.equals(next.contents()) ? Mono.empty() : versions.keep(read.id(), read.version(), before);
    }

    @Override
    public Flux<Contents> earlier(CandidateId id) {
        return versions.of(id.value());
    }

    private List<Announcement> news(Dossier dossier, Instant at) {
        return List.of(news.apply(dossier.id(), ForMatching.of(dossier, at)));
    }

    @Override
    public Flux<Stored<Dossier>> openTo(Account account, Set<Region> regions, Instant now, String after, int limit) {
        var codes = regions.stream().map(Region::code).toList();
        return found(and(isOpenTo(account, now), in("state.region", codes), gt("_id", after)), limit);
    }

    @Override
    public Flux<Stored<Dossier>> sharedWith(Account account, Instant now, String after, int limit) {
        return found(and(letIn(account, now), gt("_id", after)), limit);
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

    @Override
    public Mono<Stored<Dossier>> untouched(CandidateId id, Instant since) {
        return find(id).filter(stored -> stored.state().care().isUntouchedSince(since));
    }

    @Override
    public Flux<Stored<Dossier>> inNeedOfCare(Instant now, int limit) {
        return found(lte("state.nextCare", now), limit);
    }

    private static Bson isOpenTo(Account account, Instant now) {
        return elemMatch("state.openings", and(eq("account", account.name()), gt("until", now)));
    }

    private static Bson letIn(Account account, Instant now) {
        return elemMatch(
                "state.openings",
                and(eq("account", account.name()), gt("until", now), lt("until", Dossier.Opening.FOR_GOOD)));
    }

    private Flux<Stored<Dossier>> found(Bson filter, int limit) {
        return outbox.findAll(filter, limit).concatMap(this::opened);
    }

    private Mono<Stored<Dossier>> opened(Stored<StoredDossier> stored) {
        return Mono.justOrEmpty(stored.state().contents())
                .flatMap(safe -> contents.open(stored.id(), safe))
                .map(whole -> new Stored<>(stored.id(), stored.version(), whole.toDossier(stored.id())));
    }
}
