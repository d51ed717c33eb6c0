package nl.warmwelkom.candidate.sharedvision.application;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmwelkom.candidate.sharedvision.domain.Vision;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Mono;

/** Visions in a map. */
final class InMemoryVisions implements Visions {

    private final Map<String, Stored<Vision>> kept = new ConcurrentHashMap<>();

    @Override
    public Mono<Stored<Vision>> of(String candidateId) {
        return Mono.fromSupplier(() -> kept.getOrDefault(candidateId, new Stored<>(candidateId, 0, Vision.NONE)));
    }

    @Override
    public Mono<Stored<Vision>> save(Stored<Vision> read, Vision next) {
        return Mono.fromCallable(() -> kept.compute(read.id(), (id, present) -> {
            if ((present == null ? 0 : present.version()) != read.version()) {
                throw new StaleWrite(id);
            }
            return new Stored<>(id, read.version() + 1, next);
        }));
    }

    @Override
    public Mono<Void> forget(String candidateId) {
        return Mono.fromRunnable(() -> kept.remove(candidateId));
    }
}
