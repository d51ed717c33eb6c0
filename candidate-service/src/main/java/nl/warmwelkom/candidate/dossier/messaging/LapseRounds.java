package nl.warmwelkom.candidate.dossier.messaging;

import nl.warmwelkom.candidate.dossier.application.TellLapses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** Looks every few seconds whether a consent has ended by itself. */
public class LapseRounds {

    private static final Logger LOG = LoggerFactory.getLogger(LapseRounds.class);
    private static final long ROUND_MILLIS = 2_000;

    private final TellLapses tellLapses;

    public LapseRounds(TellLapses tellLapses) {
        this.tellLapses = tellLapses;
    }

    @Scheduled(fixedDelay = ROUND_MILLIS)
    Mono<Void> round() {
        return tellLapses.tell().onErrorResume(failure -> {
            LOG.warn(
                    "Consents that ended are told in the next round: {}",
                    failure.getClass().getSimpleName());
            return Mono.empty();
        });
    }
}
