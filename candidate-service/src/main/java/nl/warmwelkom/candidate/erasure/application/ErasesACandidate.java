package nl.warmwelkom.candidate.erasure.application;

import reactor.core.publisher.Mono;

/** Something that keeps a part of a candidate, and forgets it. Each feature that does has one. Twice is the same as once. */
@FunctionalInterface
public interface ErasesACandidate {

    Mono<Void> forget(String candidateId);
}
