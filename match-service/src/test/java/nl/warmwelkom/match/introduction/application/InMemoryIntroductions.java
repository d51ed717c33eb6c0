package nl.warmwelkom.match.introduction.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.introduction.domain.AwaitsAnswer;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.Change;
import nl.warmwelkom.match.introduction.domain.EmployerId;
import nl.warmwelkom.match.introduction.domain.EmployerLimits.Slots;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Offered;
import nl.warmwelkom.match.introduction.domain.Placed;
import nl.warmwelkom.match.introduction.domain.Proposed;
import nl.warmwelkom.match.introduction.domain.Trial;
import nl.warmwelkom.match.introduction.messaging.IntroductionWire;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.outbox.UniqueKeyTaken;
import nl.warmwelkom.testing.store.InMemoryOutbox;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Introductions in a map. What was told stays lying there, to be looked at. */
public final class InMemoryIntroductions implements Introductions {

    private final InMemoryOutbox<Kept> outbox;

    public InMemoryIntroductions(Clock clock) {
        outbox = new InMemoryOutbox<Kept>(
                        new Letters(JsonMapper.shared(), clock, UUID::randomUUID),
                        new Relay(_ -> Mono.never(), clock, Duration.ofDays(1)))
                .unique(InMemoryIntroductions::openPair)
                .unique(InMemoryIntroductions::employerSlot)
                .unique(InMemoryIntroductions::positionSlot);
    }

    private static @Nullable Object openPair(Kept kept) {
        var parties = kept.introduction().parties();
        return kept.introduction().isOpen() ? List.of(parties.candidate(), parties.employer()) : null;
    }

    private static @Nullable Object employerSlot(Kept kept) {
        var slots = kept.slots();
        return slots == null ? null : List.of(kept.introduction().parties().employer(), slots.atEmployer());
    }

    private static @Nullable Object positionSlot(Kept kept) {
        var slots = kept.slots();
        return slots == null ? null : List.of(kept.introduction().parties().position(), slots.atPosition());
    }

    /** What was told of an introduction, oldest first. */
    public List<Letter> told(IntroductionId id) {
        return outbox.box(id.value());
    }

    @Override
    public Mono<Kept> find(IntroductionId id) {
        return outbox.find(id.value()).map(InMemoryIntroductions::kept);
    }

    @Override
    public Mono<Kept> add(Change<Proposed> proposal, String region) {
        var proposed = proposal.to();
        var coach = proposed.history().last().by().who().value();
        return outbox.insert(proposed.id().value(), new Kept(proposed, region, coach, null, 0), announcements(proposal))
                .map(InMemoryIntroductions::kept)
                .onErrorMap(UniqueKeyTaken.class, _ -> new PairTaken());
    }

    @Override
    public Mono<Kept> save(Kept read, Change<?> change, Slots.@Nullable Free slots) {
        var next = change.to();
        var taken = next instanceof Offered ? slots : null;
        return outbox.update(
                        new Stored<>(next.id().value(), read.version(), read),
                        new Kept(next, read.region(), read.coach(), taken, 0),
                        announcements(change))
                .map(InMemoryIntroductions::kept)
                .onErrorMap(UniqueKeyTaken.class, _ -> new SlotTaken());
    }

    @Override
    public Flux<Kept> ofCandidate(CandidateId candidate) {
        return found(kept -> kept.introduction().parties().candidate().equals(candidate));
    }

    @Override
    public Flux<Kept> offersTo(EmployerId employer) {
        return found(kept -> kept.introduction() instanceof Offered offered
                && offered.parties().employer().equals(employer));
    }

    @Override
    public Flux<Kept> due(Instant now, Instant offeredBefore) {
        return found(kept -> (kept.introduction() instanceof Proposed proposed
                        && proposed.answerBy().isBefore(now))
                || (kept.introduction() instanceof Offered offered
                        && offered.waitingSince().isBefore(offeredBefore)));
    }

    @Override
    public Flux<Kept> unremindedSince(Instant before) {
        return found(kept -> kept.introduction() instanceof AwaitsAnswer waiting
                && waiting.unremindedSince().filter(before::isAfter).isPresent());
    }

    @Override
    public Flux<Kept> started() {
        return found(kept -> kept.introduction() instanceof Trial || kept.introduction() instanceof Placed);
    }

    @Override
    public Flux<Kept> list(Query query, String cursor, int limit) {
        return found(kept -> query.values().contains(whose(query.whose(), kept))
                        && kept.introduction().id().value().compareTo(cursor) > 0
                        && (query.statuses().isEmpty()
                                || query.statuses().contains(kept.introduction().status())))
                .take(limit);
    }

    private static String whose(Whose whose, Kept kept) {
        var parties = kept.introduction().parties();
        return switch (whose) {
            case CANDIDATES -> parties.candidate().value();
            case EMPLOYERS -> parties.employer().value();
            case REGIONS -> kept.region();
        };
    }

    private Flux<Kept> found(Predicate<Kept> condition) {
        return Flux.defer(() -> Flux.fromIterable(outbox.all()))
                .map(InMemoryIntroductions::kept)
                .filter(condition);
    }

    private static Kept kept(Stored<Kept> stored) {
        var kept = stored.state();
        return new Kept(kept.introduction(), kept.region(), kept.coach(), kept.slots(), stored.version());
    }

    private static List<Announcement> announcements(Change<?> change) {
        var id = change.to().id().value();
        return change.events().stream()
                .map(happened -> Announcement.of(Topic.INTRODUCTIONS, id, IntroductionWire.event(happened)))
                .toList();
    }
}
