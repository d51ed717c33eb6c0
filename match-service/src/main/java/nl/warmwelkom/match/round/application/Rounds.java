package nl.warmwelkom.match.round.application;

import nl.warmwelkom.match.round.domain.Round;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps rounds. A change and what there is to tell about it are one write. */
public interface Rounds {

    Mono<Stored<Round>> find(String id);

    /**
     * Adds a round.
     *
     * @throws nl.warmwelkom.platform.outbox.UniqueKeyTaken as an error signal, when one of this region goes on
     */
    Mono<Stored<Round>> add(String id, Round round);

    /**
     * Stores the next state.
     *
     * @throws nl.warmwelkom.platform.outbox.StaleWrite as an error signal, when somebody else was first
     */
    Mono<Stored<Round>> save(Stored<Round> read, Round next);

    /** All rounds of a region, in no order. */
    Flux<Stored<Round>> of(String region);
}
