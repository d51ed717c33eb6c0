package nl.warmwelkom.platform.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Outboxes without their aggregates: all that a relay sees of a store. */
final class Boxes implements Outbox<String> {

    private final Clock clock;
    private final Map<String, List<Letter>> boxes = new TreeMap<>();
    private final Map<String, Instant> carried = new HashMap<>();

    Boxes(Clock clock) {
        this.clock = clock;
    }

    /** Puts one more letter in a box; answers what is in it. */
    List<Letter> put(String id, long sequence) {
        var letter = new Letter(UUID.randomUUID().toString(), "employers", id, "type", "{}", sequence, clock.instant());
        boxes.computeIfAbsent(id, _ -> new ArrayList<>()).add(letter);
        carried.putIfAbsent(id, letter.at());
        return in(id);
    }

    List<Letter> in(String id) {
        return List.copyOf(boxes.getOrDefault(id, List.of()));
    }

    @Override
    public Mono<List<Letter>> delivered(String id, Letter letter, Instant at) {
        return Mono.fromSupplier(() -> {
            boxes.getOrDefault(id, new ArrayList<>())
                    .removeIf(there -> there.id().equals(letter.id()));
            carried.put(id, at);
            return in(id);
        });
    }

    @Override
    public Flux<String> waitingSince(Instant before) {
        return Flux.defer(() -> Flux.fromIterable(
                boxes.keySet().stream().filter(id -> isLeft(id, before)).toList()));
    }

    @Override
    public Mono<List<Letter>> takeOver(String id, Instant before, Instant at) {
        return Mono.fromSupplier(() -> {
            if (!isLeft(id, before)) {
                return null;
            }
            carried.put(id, at);
            return in(id);
        });
    }

    private boolean isLeft(String id, Instant before) {
        return !in(id).isEmpty()
                && in(id).getFirst().at().isBefore(before)
                && carried.getOrDefault(id, before).isBefore(before);
    }

    @Override
    public Mono<Stored<String>> find(String id) {
        throw new UnsupportedOperationException("a relay does not look at aggregates");
    }

    @Override
    public Mono<Stored<String>> insert(String id, String state, List<Announcement> announcements) {
        throw new UnsupportedOperationException("a relay does not write aggregates");
    }

    @Override
    public Mono<Stored<String>> update(Stored<String> read, String next, List<Announcement> announcements) {
        throw new UnsupportedOperationException("a relay does not write aggregates");
    }
}
