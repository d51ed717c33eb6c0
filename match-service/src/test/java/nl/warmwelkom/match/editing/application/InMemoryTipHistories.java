package nl.warmwelkom.match.editing.application;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmwelkom.match.editing.domain.TipHistory;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps histories for as long as a test. */
public final class InMemoryTipHistories implements TipHistories {

    private final Map<String, Stored<TipHistory>> kept = new ConcurrentHashMap<>();

    @Override
    public Mono<Stored<TipHistory>> find(String id) {
        return Mono.defer(() -> Mono.justOrEmpty(kept.get(id)));
    }

    @Override
    public Flux<Stored<TipHistory>> all() {
        return Flux.defer(() -> Flux.fromIterable(kept.values()));
    }

    @Override
    public Mono<Stored<TipHistory>> save(Stored<TipHistory> read, TipHistory next) {
        return Mono.fromCallable(() -> replace(read, next));
    }

    private synchronized Stored<TipHistory> replace(Stored<TipHistory> read, TipHistory next) {
        var present = kept.get(read.id());
        if ((present == null ? 0 : present.version()) != read.version()) {
            throw new StaleWrite(read.id());
        }
        var written = new Stored<>(read.id(), read.version() + 1, next);
        kept.put(read.id(), written);
        return written;
    }
}
