package nl.warmwelkom.candidate.dossier.application;

import reactor.core.publisher.Mono;

/** Has a candidate erased everywhere. */
@FunctionalInterface
public interface Erasing {

    /** Once this completes, it will be done. */
    Mono<Void> begin(String candidateId);
}
