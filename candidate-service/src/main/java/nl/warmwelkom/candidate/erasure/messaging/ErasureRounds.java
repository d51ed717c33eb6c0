package nl.warmwelkom.candidate.erasure.messaging;

import nl.warmwelkom.candidate.erasure.application.EraseCandidate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** Goes on every few seconds with erasures that a crash or an outage left unfinished. */
public class ErasureRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureRounds.class);
    private static final long ROUND_MILLIS = 2_000;

    private final EraseCandidate eraseCandidate;

    public ErasureRounds(EraseCandidate eraseCandidate) {
        this.eraseCandidate = eraseCandidate;
    }

    @Scheduled(fixedDelay = ROUND_MILLIS)
    Mono<Void> round() {
        return eraseCandidate.goOn().onErrorResume(failure -> {
            LOG.warn(
                    "Erasures are gone on with in the next round: {}",
                    failure.getClass().getSimpleName());
            return Mono.empty();
        });
    }
}
