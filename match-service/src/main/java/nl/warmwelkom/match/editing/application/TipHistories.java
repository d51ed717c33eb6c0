package nl.warmwelkom.match.editing.application;

import nl.warmwelkom.match.editing.domain.TipHistory;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the tips that editors touched. Tips that nobody touched are those of the catalogue. */
public interface TipHistories {

    Mono<Stored<TipHistory>> find(String id);

    Flux<Stored<TipHistory>> all();

    /**
     * Keeps what became of a history, in one atomic write.
     *
     * @param read what the move was made on, at version 0 when it was not kept yet
     * @throws nl.warmwelkom.platform.outbox.StaleWrite as an error signal, when somebody else was first
     */
    Mono<Stored<TipHistory>> save(Stored<TipHistory> read, TipHistory next);
}
