package nl.warmwelkom.employer.ambassador.application;

import nl.warmwelkom.employer.ambassador.domain.Story;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps stories. A change and what there is to tell about it are stored as a whole. */
public interface Stories {

    Mono<Stored<Story>> find(String id);

    /**
     * Adds a story.
     *
     * @throws nl.warmwelkom.platform.outbox.UniqueKeyTaken as an error signal, when the employer has one about this concern
     */
    Mono<Stored<Story>> add(String id, Story story);

    /**
     * Stores the next state.
     *
     * @throws nl.warmwelkom.platform.outbox.StaleWrite as an error signal, when it changed since it was read
     * @throws nl.warmwelkom.platform.outbox.UniqueKeyTaken as an error signal, when the employer has one about this concern
     */
    Mono<Stored<Story>> change(Stored<Story> read, Story next);

    /** What an employer told and did not take back, in order of id. */
    Flux<Stored<Story>> of(String employerId);

    /** What waits for an editor, in order of id, from after the cursor. */
    Flux<Stored<Story>> waiting(String cursor, int limit);
}
