package nl.warmwelkom.candidate.sharedvision.persistence;

import java.util.List;
import nl.warmwelkom.candidate.sharedvision.application.Visions;
import nl.warmwelkom.candidate.sharedvision.domain.Vision;
import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.accesslog.Deed;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Mono;

/** Advice of which every change is written down first. Whoever reads it read the dossier before, which is written down. */
public final class LoggedVisions implements Visions {

    private final Visions visions;
    private final AccessLog log;

    public LoggedVisions(Visions visions, AccessLog log) {
        this.visions = visions;
        this.log = log;
    }

    @Override
    public Mono<Stored<Vision>> of(String candidateId) {
        return visions.of(candidateId);
    }

    @Override
    public Mono<Stored<Vision>> save(Stored<Vision> read, Vision next) {
        return log.write(Deed.CHANGED, List.of(read.id())).then(Mono.defer(() -> visions.save(read, next)));
    }

    @Override
    public Mono<Void> forget(String candidateId) {
        return visions.forget(candidateId);
    }
}
