package nl.warmwelkom.match.introduction.application;

import java.time.Instant;
import java.util.Collection;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.Change;
import nl.warmwelkom.match.introduction.domain.EmployerId;
import nl.warmwelkom.match.introduction.domain.EmployerLimits.Slots;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Proposed;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps introductions. A change and what there is to tell about it are stored as a whole or not at all. */
public interface Introductions {

    Mono<Kept> find(IntroductionId id);

    /**
     * Adds a proposal; the same id twice is one introduction.
     *
     * @throws PairTaken as an error signal, when the two have an open introduction already
     */
    Mono<Kept> add(Change<Proposed> proposal, String region);

    /**
     * Stores the next state.
     *
     * @param slots the places that the offer takes, when this change makes one
     * @throws SlotTaken as an error signal, when somebody else took one of the places at this moment
     */
    Mono<Kept> save(Kept read, Change<?> change, Slots.@Nullable Free slots);

    Flux<Kept> ofCandidate(CandidateId candidate);

    /** The introductions that take a slot of this employer now. */
    Flux<Kept> offersTo(EmployerId employer);

    /** Open ones that somebody should have answered by now: proposals past their date, offers from before the given time. */
    Flux<Kept> due(Instant now, Instant offeredBefore);

    /** Those in which somebody is to answer, nobody has moved since before the given time, and nobody was reminded. */
    Flux<Kept> unremindedSince(Instant before);

    /** How many people have started at each position, one entry an introduction. */
    Flux<Kept> started();

    /** In order of id, from after the cursor. */
    Flux<Kept> list(Query query, String cursor, int limit);

    /**
     * Which introductions somebody may list.
     *
     * @param values the ids of the candidates or employers, or the codes of the regions
     * @param statuses only these; empty for all
     */
    record Query(Whose whose, Collection<String> values, Collection<String> statuses) {}

    /** Whose introductions. */
    enum Whose {
        CANDIDATES,
        EMPLOYERS,
        REGIONS
    }

    /** The two have an open introduction already. */
    final class PairTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public PairTaken() {
            super("the pair has an open introduction", null, false, false);
        }
    }

    /** Somebody else took one of the places. */
    final class SlotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public SlotTaken() {
            super("the place was taken", null, false, false);
        }
    }
}
