package nl.warmwelkom.match.matching.application;

import nl.warmwelkom.match.matching.domain.WeightsRecord;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Mono;

/** Keeps the record of weights, and tells every instance of a new version in the same write. */
public interface WeightsRecords {

    /** The record; what came with the product, at version 0, before anybody proposed anything. */
    Mono<Stored<WeightsRecord>> read();

    /**
     * Stores what became of it.
     *
     * @throws nl.warmwelkom.platform.outbox.StaleWrite as an error signal, when somebody else was first
     */
    Mono<Stored<WeightsRecord>> save(Stored<WeightsRecord> read, WeightsRecord next);
}
