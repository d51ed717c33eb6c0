package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Mono;

/**
 * Finds out who is a jobcoach. A candidate lets an account in by its name, and whether it belongs to a jobcoach or to, say, a
 * psychiatrist only shows in its own token. Other services may know a candidate's jobcoaches, and no other helper: so an
 * account counts as a jobcoach once it has come in as one.
 */
public final class Caseload {

    private final Dossiers dossiers;
    private final Clock clock;

    public Caseload(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Takes the candidates who let this reader in into the caseload, if the reader turns out to be a jobcoach. */
    public Mono<Void> welcome(Reader reader) {
        if (!reader.isCoach()) {
            return Mono.empty();
        }
        return Mono.defer(() -> dossiers.unawareOf(reader.account(), clock.instant())
                .concatMap(stored -> enter(stored, reader))
                .then());
    }

    private Mono<Stored<Dossier>> enter(Stored<Dossier> stored, Reader coach) {
        return dossiers.change(stored, stored.state().coachedBy(coach.account()), clock.instant())
                // Somebody else changed it first: the coach's next request finds it again.
                .onErrorResume(StaleWrite.class, _ -> Mono.empty());
    }
}
