package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.warmwelkom.candidate.dossier.application.Messages.Message;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks whether a dossier that nobody touched should stay, has it erased where nobody says so, and tells beforehand what ends by
 * itself. It is told before it is written down that it was: a crash between the two tells it once more, and nobody is erased
 * without having been asked.
 */
public final class TendDossiers {

    private static final int AT_ONCE = 100;

    private final Dossiers dossiers;
    private final Messages messages;
    private final Erasing erasing;
    private final Clock clock;

    public TendDossiers(Dossiers dossiers, Messages messages, Erasing erasing, Clock clock) {
        this.dossiers = dossiers;
        this.messages = messages;
        this.erasing = erasing;
        this.clock = clock;
    }

    /** One that fails does not keep the next one waiting. */
    public Mono<Void> tend() {
        return Flux.defer(() -> {
                    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                    return dossiers.inNeedOfCare(now, AT_ONCE).concatMapDelayError(stored -> tend(stored, now));
                })
                .then();
    }

    private Mono<Void> tend(Stored<Dossier> stored, Instant now) {
        var dossier = stored.state();
        var care = dossier.care();
        if (care.isToBeErased(now)) {
            return erasing.begin(stored.id());
        }
        if (care.isToBeAsked(now)) {
            return told(Message.KEEP_OR_ERASE, stored, dossier.askedAt(now), now);
        }
        return care.isToBeReminded(dossier.ends(), now)
                ? told(Message.ENDS_SOON, stored, dossier.remindedAt(now), now)
                : Mono.empty();
    }

    private Mono<Void> told(Message message, Stored<Dossier> stored, Dossier next, Instant now) {
        return messages.tell(message, stored.state().contents().profile().person())
                .then(Mono.defer(() -> dossiers.change(stored, next, now)))
                // Somebody touched it in the meantime: the next round looks again.
                .onErrorResume(StaleWrite.class, _ -> Mono.empty())
                .then();
    }
}
