package nl.warmwelkom.candidate.sharedvision.application;

import nl.warmwelkom.candidate.sharedvision.domain.Vision;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Mono;

/** Keeps what was advised. */
public interface Visions {

    /** What was advised to this candidate; version 0 and nothing, when nobody did. */
    Mono<Stored<Vision>> of(String candidateId);

    /** Stores the next state, unless somebody else was first: then the error is a {@code StaleWrite}. */
    Mono<Stored<Vision>> save(Stored<Vision> read, Vision next);

    /** Forgets all that was advised to a candidate. */
    Mono<Void> forget(String candidateId);
}
