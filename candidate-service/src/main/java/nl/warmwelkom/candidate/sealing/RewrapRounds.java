package nl.warmwelkom.candidate.sealing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** Brings every key under the first master key: after a start, in which that one may be new, and then every hour. */
class RewrapRounds {

    private static final Logger LOG = LoggerFactory.getLogger(RewrapRounds.class);
    private static final long FIRST_MILLIS = 5_000;
    private static final long ROUND_MILLIS = 3_600_000;

    private final Vault vault;

    RewrapRounds(Vault vault) {
        this.vault = vault;
    }

    @Scheduled(initialDelay = FIRST_MILLIS, fixedDelay = ROUND_MILLIS)
    Mono<Void> round() {
        return vault.rewrap()
                .doOnNext(count -> LOG.info("Keys that were wrapped with a new master key: {}", count))
                .onErrorResume(failure -> {
                    LOG.warn("A key cannot be wrapped anew: is an older master key missing from MASTER_KEYS?", failure);
                    return Mono.empty();
                })
                .then();
    }
}
