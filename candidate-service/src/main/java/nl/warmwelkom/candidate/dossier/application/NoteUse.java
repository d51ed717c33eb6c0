package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.platform.outbox.StaleWrite;
import reactor.core.publisher.Mono;

/**
 * Notes that somebody did something for which the dossier is of use: advised, or decided about an introduction. Once a month is
 * enough to know that it is not forgotten.
 */
public final class NoteUse {

    private static final Duration OFTEN_ENOUGH = Duration.ofDays(30);

    private final Dossiers dossiers;
    private final Clock clock;

    public NoteUse(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    public Mono<Void> of(String candidateId) {
        return Mono.defer(() -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            return dossiers.untouched(new CandidateId(candidateId), now.minus(OFTEN_ENOUGH))
                    .flatMap(stored -> dossiers.change(stored, stored.state().touchedAt(now), now))
                    // Whoever was first has touched it.
                    .onErrorResume(StaleWrite.class, _ -> Mono.empty())
                    .then();
        });
    }
}
