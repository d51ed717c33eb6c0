package nl.warmwelkom.candidate.dossier.messaging;

import nl.warmwelkom.candidate.dossier.application.TendDossiers;
import nl.warmwelkom.platform.accesslog.Errand;
import nl.warmwelkom.platform.accesslog.Looker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** Looks every few seconds whether there is something to ask, to tell beforehand, or to erase. */
public class CareRounds {

    private static final Logger LOG = LoggerFactory.getLogger(CareRounds.class);
    private static final long ROUND_MILLIS = 5_000;

    private final TendDossiers tendDossiers;

    public CareRounds(TendDossiers tendDossiers) {
        this.tendDossiers = tendDossiers;
    }

    @Scheduled(fixedDelay = ROUND_MILLIS)
    Mono<Void> round() {
        return tendDossiers
                .tend()
                .contextWrite(Looker.service(Errand.RETENTION))
                .onErrorResume(failure -> {
                    LOG.warn(
                            "Dossiers that could not be tended are tended in the next round: {}",
                            failure.getClass().getSimpleName());
                    return Mono.empty();
                });
    }
}
