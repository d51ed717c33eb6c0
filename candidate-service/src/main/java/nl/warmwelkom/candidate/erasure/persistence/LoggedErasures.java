package nl.warmwelkom.candidate.erasure.persistence;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.erasure.application.Erasure;
import nl.warmwelkom.candidate.erasure.application.Erasures;
import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.accesslog.Deed;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Erasures of which it is written down first who had it done. */
public final class LoggedErasures implements Erasures {

    private final Erasures erasures;
    private final AccessLog log;

    public LoggedErasures(Erasures erasures, AccessLog log) {
        this.erasures = erasures;
        this.log = log;
    }

    @Override
    public Mono<Erasure> find(String id) {
        return erasures.find(id);
    }

    @Override
    public Mono<Void> begin(String id, String candidateId, Instant at) {
        return log.write(Deed.ERASED, List.of(candidateId)).then(Mono.defer(() -> erasures.begin(id, candidateId, at)));
    }

    @Override
    public Flux<Erasure> unfinished() {
        return erasures.unfinished();
    }

    @Override
    public Mono<Void> done(String candidateId, String service, Instant at) {
        return erasures.done(candidateId, service, at);
    }

    @Override
    public Mono<Void> finish(String id, Instant at) {
        return erasures.finish(id, at);
    }
}
