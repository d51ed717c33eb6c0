package nl.warmwelkom.testing.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.outbox.UniqueKeyTaken;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Aggregates in a map, under the same rules as in a database. */
public final class InMemoryOutbox<S> implements Outbox<S> {

    private final Map<String, Kept<S>> documents = new TreeMap<>();
    private final Letters letters;
    private final Relay relay;
    private final List<Function<S, @Nullable Object>> uniqueKeys = new ArrayList<>();

    public InMemoryOutbox(Letters letters, Relay relay) {
        this.letters = letters;
        this.relay = relay;
    }

    /** Makes a part of the state unique among the aggregates that have it. */
    public InMemoryOutbox<S> unique(Function<S, @Nullable Object> key) {
        uniqueKeys.add(key);
        return this;
    }

    /**
     * One document.
     *
     * @param carried when the last carrier of the box showed itself
     */
    private record Kept<S>(Stored<S> stored, List<Letter> box, Instant carried) {

        boolean isLeftSince(Instant before) {
            return !box.isEmpty() && box.getFirst().at().isBefore(before) && carried.isBefore(before);
        }
    }

    /** Everything that is stored, in order of id. */
    public synchronized List<Stored<S>> all() {
        return documents.values().stream().map(Kept::stored).toList();
    }

    /** The letters that nobody took away yet, oldest first. */
    public synchronized List<Letter> box(String id) {
        var kept = documents.get(id);
        return kept == null ? List.of() : kept.box();
    }

    @Override
    public Mono<Stored<S>> find(String id) {
        return Mono.fromSupplier(() -> present(id));
    }

    private synchronized @Nullable Stored<S> present(String id) {
        var kept = documents.get(id);
        return kept == null ? null : kept.stored();
    }

    @Override
    public Mono<Stored<S>> insert(String id, S state, List<Announcement> announcements) {
        return Mono.fromSupplier(() -> {
            var there = present(id);
            return there == null ? write(new Stored<>(id, 0, state), state, announcements) : there;
        });
    }

    @Override
    public Mono<Stored<S>> update(Stored<S> read, S next, List<Announcement> announcements) {
        return Mono.fromSupplier(() -> write(read, next, announcements));
    }

    private Stored<S> write(Stored<S> read, S next, List<Announcement> announcements) {
        var outgoing = letters.write(announcements, read.version());
        var version = outgoing.stream().mapToLong(Letter::sequence).max().orElse(read.version());
        if (version == read.version()) {
            throw new IllegalArgumentException("a change that tells nothing would keep the old version");
        }
        var written = new Stored<>(read.id(), version, next);
        if (putInBox(read, written, outgoing)) {
            relay.carry(this, read.id(), outgoing).subscribe(_ -> {}, _ -> {});
        }
        return written;
    }

    /** Whether the box was empty: only then is there nobody else who carries. */
    private synchronized boolean putInBox(Stored<S> read, Stored<S> written, List<Letter> outgoing) {
        var before = documents.get(read.id());
        var present = before == null ? 0 : before.stored().version();
        if (present != read.version()) {
            throw new StaleWrite(read.id());
        }
        requireFree(written);
        var box = before == null ? new ArrayList<Letter>() : new ArrayList<>(before.box());
        box.addAll(outgoing);
        var carried = before == null ? outgoing.getFirst().at() : before.carried();
        documents.put(read.id(), new Kept<>(written, List.copyOf(box), carried));
        return box.size() == outgoing.size();
    }

    private void requireFree(Stored<S> written) {
        for (var uniqueKey : uniqueKeys) {
            var mine = uniqueKey.apply(written.state());
            var taken = mine != null
                    && all().stream()
                            .filter(other -> !other.id().equals(written.id()))
                            .anyMatch(other -> Objects.equals(mine, uniqueKey.apply(other.state())));
            if (taken) {
                throw new UniqueKeyTaken(written.id());
            }
        }
    }

    @Override
    public Mono<List<Letter>> delivered(String id, Letter letter, Instant at) {
        return Mono.fromSupplier(() -> takeOut(id, letter, at));
    }

    private synchronized @Nullable List<Letter> takeOut(String id, Letter letter, Instant at) {
        var kept = documents.get(id);
        if (kept == null) {
            return null;
        }
        var left = kept.box().stream()
                .filter(other -> !other.id().equals(letter.id()))
                .toList();
        documents.put(id, new Kept<>(kept.stored(), left, at));
        return left;
    }

    @Override
    public Flux<String> waitingSince(Instant before) {
        return Flux.defer(() -> Flux.fromIterable(waiting(before)));
    }

    private synchronized List<String> waiting(Instant before) {
        return documents.values().stream()
                .filter(kept -> kept.isLeftSince(before))
                .map(kept -> kept.stored().id())
                .toList();
    }

    @Override
    public Mono<List<Letter>> takeOver(String id, Instant before, Instant at) {
        return Mono.fromSupplier(() -> take(id, before, at));
    }

    private synchronized @Nullable List<Letter> take(String id, Instant before, Instant at) {
        var kept = documents.get(id);
        if (kept == null || !kept.isLeftSince(before)) {
            return null;
        }
        documents.put(id, new Kept<>(kept.stored(), kept.box(), at));
        return kept.box();
    }
}
