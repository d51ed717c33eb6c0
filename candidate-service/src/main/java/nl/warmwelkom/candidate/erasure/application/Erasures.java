package nl.warmwelkom.candidate.erasure.application;

import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps what is to be erased, from before anything is, until everything is. */
public interface Erasures {

    Mono<Erasure> find(String id);

    Mono<Void> begin(String id, String candidateId, Instant at);

    Flux<Erasure> unfinished();

    /** A service has nothing of this candidate any more. The first time counts. */
    Mono<Void> done(String candidateId, String service, Instant at);

    /** From then on it is not known any more whose it was. */
    Mono<Void> finish(String id, Instant at);
}
