package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Predicate;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Contents;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.ForMatching;
import nl.warmwelkom.candidate.dossier.domain.Region;
import nl.warmwelkom.candidate.dossier.messaging.CandidateNews;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.testing.store.InMemoryOutbox;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Dossiers in a map. What matching is told stays lying there, to be looked at. */
public final class InMemoryDossiers implements Dossiers {

    private final InMemoryOutbox<Kept> outbox;

    private final Map<String, Deque<Contents>> earlier = new ConcurrentHashMap<>();

    private record Kept(Dossier dossier, Optional<Instant> nextLapse, Instant nextCare, boolean erased) {

        static Kept of(Dossier dossier, Instant at) {
            return new Kept(dossier, dossier.nextLapse(at), dossier.nextCare(), false);
        }

        Kept gone() {
            return new Kept(dossier, Optional.empty(), nextCare, true);
        }
    }

    public InMemoryDossiers(Clock clock) {
        outbox = new InMemoryOutbox<>(
                new Letters(JsonMapper.shared(), clock, UUID::randomUUID),
                new Relay(_ -> Mono.never(), clock, Duration.ofDays(1)));
    }

    /** What matching was told of a dossier, oldest first. */
    public List<Letter> told(CandidateId id) {
        return outbox.box(id.value());
    }

    @Override
    public Mono<Stored<Dossier>> find(CandidateId id) {
        return outbox.find(id.value()).filter(InMemoryDossiers::isThere).map(InMemoryDossiers::dossier);
    }

    @Override
    public Mono<Stored<Dossier>> add(Dossier dossier, Instant at) {
        return outbox.insert(
                        dossier.id().value(),
                        Kept.of(dossier, at),
                        List.of(CandidateNews.of(dossier.id(), ForMatching.of(dossier, at))))
                .filter(InMemoryDossiers::isThere)
                .map(InMemoryDossiers::dossier);
    }

    @Override
    public Mono<Void> erase(CandidateId id) {
        return outbox.find(id.value())
                .filter(InMemoryDossiers::isThere)
                .flatMap(stored -> outbox.update(stored, stored.state().gone(), CandidateNews.farewell(id)))
                .then();
    }

    private static boolean isThere(Stored<Kept> stored) {
        return !stored.state().erased();
    }

    @Override
    public Mono<Stored<Dossier>> change(Stored<Dossier> read, Dossier next, Instant at) {
        return outbox.update(
                        new Stored<>(read.id(), read.version(), Kept.of(read.state(), at)),
                        Kept.of(next, at),
                        List.of(CandidateNews.of(next.id(), ForMatching.of(next, at))))
                .doOnNext(_ -> keep(read.state(), next))
                .map(InMemoryDossiers::dossier);
    }

    private void keep(Dossier before, Dossier next) {
        if (!before.contents().equals(next.contents())) {
            earlier.computeIfAbsent(next.id().value(), _ -> new ConcurrentLinkedDeque<>())
                    .addFirst(before.contents());
        }
    }

    @Override
    public Flux<Contents> earlier(CandidateId id) {
        return Flux.defer(() -> Flux.fromIterable(earlier.getOrDefault(id.value(), new ConcurrentLinkedDeque<>())));
    }

    @Override
    public Mono<Stored<Dossier>> untouched(CandidateId id, Instant since) {
        return find(id).filter(stored -> stored.state().care().isUntouchedSince(since));
    }

    @Override
    public Flux<Stored<Dossier>> inNeedOfCare(Instant now, int limit) {
        return found(kept -> !kept.nextCare().isAfter(now)).take(limit);
    }

    @Override
    public Flux<Stored<Dossier>> openTo(Account account, Set<Region> regions, Instant now, String after, int limit) {
        return found(kept -> isOpenTo(kept, account, now)
                        && regions.contains(kept.dossier().region())
                        && kept.dossier().id().value().compareTo(after) > 0)
                .take(limit);
    }

    @Override
    public Flux<Stored<Dossier>> sharedWith(Account account, Instant now, String after, int limit) {
        return found(kept -> kept.dossier().isOpenTo(account, now)
                        && kept.dossier().id().value().compareTo(after) > 0)
                .take(limit);
    }

    @Override
    public Flux<Stored<Dossier>> unawareOf(Account coach, Instant now) {
        return found(
                kept -> isOpenTo(kept, coach, now) && !kept.dossier().coaches().contains(coach));
    }

    @Override
    public Mono<Boolean> knowCoach(Account account) {
        return found(kept -> kept.dossier().coaches().contains(account)).hasElements();
    }

    @Override
    public Flux<Stored<Dossier>> lapsed(Instant now, int limit) {
        return found(kept -> kept.nextLapse().filter(at -> !at.isAfter(now)).isPresent())
                .take(limit);
    }

    private static boolean isOpenTo(Kept kept, Account account, Instant now) {
        return kept.dossier().openings().stream()
                .anyMatch(opening ->
                        opening.account().equals(account) && opening.until().isAfter(now));
    }

    private Flux<Stored<Dossier>> found(Predicate<Kept> condition) {
        return Flux.defer(() -> Flux.fromIterable(outbox.all()))
                .filter(stored -> isThere(stored) && condition.test(stored.state()))
                .map(InMemoryDossiers::dossier);
    }

    private static Stored<Dossier> dossier(Stored<Kept> stored) {
        return new Stored<>(stored.id(), stored.version(), stored.state().dossier());
    }
}
