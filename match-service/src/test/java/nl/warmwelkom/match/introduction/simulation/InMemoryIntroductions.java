package nl.warmwelkom.match.introduction.simulation;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.introduction.application.Introductions;
import nl.warmwelkom.match.introduction.application.Kept;
import nl.warmwelkom.match.introduction.domain.AwaitsAnswer;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.Change;
import nl.warmwelkom.match.introduction.domain.EmployerId;
import nl.warmwelkom.match.introduction.domain.EmployerLimits.Slots;
import nl.warmwelkom.match.introduction.domain.Happened;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Offered;
import nl.warmwelkom.match.introduction.domain.Proposed;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.outbox.UniqueKeyTaken;
import nl.warmwelkom.testing.store.InMemoryOutbox;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Introductions in a map, under the same unique keys as in a database. */
final class InMemoryIntroductions implements Introductions {

    private final InMemoryOutbox<Held> store;
    private final Function<Happened, IntroductionEvent> wire;

    InMemoryIntroductions(
            Letters letters, Relay relay, Function<Happened, IntroductionEvent> wire, boolean pairsGuarded) {
        this.store = new InMemoryOutbox<Held>(letters, relay)
                .unique(held -> pairsGuarded ? held.openPair() : null)
                .unique(Held::employerSlot)
                .unique(Held::positionSlot);
        this.wire = wire;
    }

    private record Held(Introduction introduction, String region, Slots.@Nullable Free slots) {

        @Nullable
        String openPair() {
            var parties = introduction.parties();
            return introduction.isOpen()
                    ? parties.candidate().value() + ":" + parties.employer().value()
                    : null;
        }

        @Nullable
        String employerSlot() {
            return slots == null ? null : introduction.parties().employer().value() + ":" + slots.atEmployer();
        }

        @Nullable
        String positionSlot() {
            return slots == null ? null : introduction.parties().position().value() + ":" + slots.atPosition();
        }
    }

    Outbox<?> outbox() {
        return store;
    }

    List<Kept> all() {
        return store.all().stream().map(InMemoryIntroductions::kept).toList();
    }

    List<Letter> unsent(IntroductionId id) {
        return store.box(id.value());
    }

    private static Kept kept(Stored<Held> stored) {
        var held = stored.state();
        var coach =
                held.introduction().history().entries().getFirst().by().who().value();
        return new Kept(held.introduction(), held.region(), coach, held.slots(), stored.version());
    }

    @Override
    public Mono<Kept> find(IntroductionId id) {
        return store.find(id.value()).map(InMemoryIntroductions::kept);
    }

    @Override
    public Mono<Kept> add(Change<Proposed> proposal, String region) {
        var id = proposal.to().id().value();
        return store.insert(id, new Held(proposal.to(), region, null), announcements(id, proposal))
                .map(InMemoryIntroductions::kept)
                .onErrorMap(UniqueKeyTaken.class, _ -> new PairTaken());
    }

    @Override
    public Mono<Kept> save(Kept read, Change<?> change, Slots.@Nullable Free slots) {
        var id = read.introduction().id().value();
        var before = new Stored<>(id, read.version(), new Held(read.introduction(), read.region(), read.slots()));
        var taken = change.to() instanceof Offered ? slots : null;
        return store.update(before, new Held(change.to(), read.region(), taken), announcements(id, change))
                .map(InMemoryIntroductions::kept)
                .onErrorMap(UniqueKeyTaken.class, _ -> new SlotTaken());
    }

    private List<Announcement> announcements(String id, Change<?> change) {
        return change.events().stream()
                .map(happened -> Announcement.of(Topic.INTRODUCTIONS, id, wire.apply(happened)))
                .toList();
    }

    @Override
    public Flux<Kept> ofCandidate(CandidateId candidate) {
        return stream().filter(kept -> kept.introduction().parties().candidate().equals(candidate));
    }

    @Override
    public Flux<Kept> offersTo(EmployerId employer) {
        return stream()
                .filter(kept -> kept.slots() != null
                        && kept.introduction().parties().employer().equals(employer));
    }

    @Override
    public Flux<Kept> due(Instant now, Instant offeredBefore) {
        return stream().filter(kept -> switch (kept.introduction().status()) {
            case "proposed", "offered" -> true;
            default -> false;
        });
    }

    @Override
    public Flux<Kept> unremindedSince(Instant before) {
        return stream().filter(kept -> kept.introduction() instanceof AwaitsAnswer);
    }

    @Override
    public Flux<Kept> started() {
        return Flux.empty();
    }

    @Override
    public Flux<Kept> list(Query query, String cursor, int limit) {
        return Flux.error(new UnsupportedOperationException("nobody lists here"));
    }

    private Flux<Kept> stream() {
        return Flux.defer(() -> Flux.fromIterable(all()));
    }
}
