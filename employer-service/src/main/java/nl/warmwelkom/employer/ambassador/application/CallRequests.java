package nl.warmwelkom.employer.ambassador.application;

import nl.warmwelkom.employer.ambassador.domain.CallRequest;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps requests to be called. A request and what there is to tell about it are stored as a whole. */
public interface CallRequests {

    Mono<Stored<CallRequest>> find(String id);

    /**
     * Adds a request.
     *
     * @throws nl.warmwelkom.platform.outbox.UniqueKeyTaken as an error signal, when this employer asked for this story before
     */
    Mono<Stored<CallRequest>> add(String id, CallRequest request);

    /** What an employer asked for and what was asked of it, in order of id. */
    Flux<Stored<CallRequest>> with(String employerId);
}
