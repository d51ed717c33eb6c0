package nl.warmwelkom.testing.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.inbox.Gap;
import nl.warmwelkom.platform.inbox.Inbox;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A projection in a map, under the same rules as in a database. */
public final class InMemoryInbox<S> implements Inbox<S> {

    private final Map<String, Seen<S>> projection = new TreeMap<>();
    private final String topic;

    public InMemoryInbox(Topic<?> topic) {
        this.topic = topic.name();
    }

    /** Everything that is known, in order of key. */
    public synchronized List<Seen<S>> all() {
        return List.copyOf(projection.values());
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public Mono<Seen<S>> find(String key) {
        return Mono.fromSupplier(() -> present(key));
    }

    private synchronized @Nullable Seen<S> present(String key) {
        return projection.get(key);
    }

    @Override
    public Mono<Void> put(String key, long sequence, S state) {
        return Mono.fromRunnable(() -> write(new Seen<>(key, sequence, Optional.of(state))));
    }

    @Override
    public Mono<Void> forget(String key, long sequence) {
        return Mono.fromRunnable(() -> write(new Seen<>(key, sequence, Optional.empty())));
    }

    @Override
    public Mono<Void> apply(String key, long sequence, Function<Optional<S>, S> step) {
        return Mono.fromRunnable(() -> take(key, sequence, step));
    }

    private synchronized void take(String key, long sequence, Function<Optional<S>, S> step) {
        var before = projection.getOrDefault(key, new Seen<>(key, sequence - 1, Optional.empty()));
        if (sequence > before.sequence() + 1) {
            throw new Gap(key, before.sequence(), sequence);
        }
        if (sequence > before.sequence()) {
            write(new Seen<>(key, sequence, Optional.of(step.apply(before.state()))));
        }
    }

    private synchronized void write(Seen<S> next) {
        projection.merge(next.key(), next, (before, after) -> after.sequence() > before.sequence() ? after : before);
    }
}
