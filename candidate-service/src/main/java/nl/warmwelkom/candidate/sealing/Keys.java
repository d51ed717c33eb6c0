package nl.warmwelkom.candidate.sealing;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps a wrapped key for each candidate, apart from everything that it opens. */
interface Keys {

    /** Empty when there is none, or none any more. */
    Mono<Wrapped> find(String candidateId);

    /** Keeps a first key; when there is one already, that one is the answer. */
    Mono<Wrapped> add(Wrapped fresh);

    /** Keeps the same key, wrapped anew, unless it was destroyed or wrapped anew by somebody else meanwhile. */
    Mono<Void> replace(Wrapped before, Wrapped after);

    /** Those that another master key than this one wrapped. */
    Flux<Wrapped> notWrappedBy(int master);

    /** From then on nothing opens what this candidate's key sealed, in no copy and in no backup of the dossiers. */
    Mono<Void> destroy(String candidateId);
}
