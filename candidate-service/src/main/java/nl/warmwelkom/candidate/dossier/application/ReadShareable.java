package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import reactor.core.publisher.Mono;

/** Tells other features what a dossier allows employers to see. */
public final class ReadShareable {

    private final Dossiers dossiers;
    private final Clock clock;

    public ReadShareable(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** What may be seen now; empty without a dossier, and when the consent for matching does not hold any more. */
    public Mono<Shareable> of(String candidateId) {
        return dossiers.find(new CandidateId(candidateId)).flatMap(stored -> {
            var now = clock.instant();
            return stored.state().takesPartAt(now)
                    ? Mono.just(Shareable.of(stored.state().profileAt(now)))
                    : Mono.empty();
        });
    }
}
