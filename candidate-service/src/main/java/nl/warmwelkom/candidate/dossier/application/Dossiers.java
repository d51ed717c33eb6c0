package nl.warmwelkom.candidate.dossier.application;

import java.time.Instant;
import java.util.Set;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Contents;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Region;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps dossiers. Each write tells matching, in the same write, what it may know of the dossier from then on. */
public interface Dossiers {

    Mono<Stored<Dossier>> find(CandidateId id);

    /**
     * Stores a new dossier; when there is one with its id already, that one is the answer. Empty when one with its id was
     * erased: nothing old may come back under it.
     */
    Mono<Stored<Dossier>> add(Dossier dossier, Instant at);

    /** Stores the next state, unless somebody else was first: then the error is a {@code StaleWrite}. */
    Mono<Stored<Dossier>> change(Stored<Dossier> read, Dossier next, Instant at);

    /** What stood in it earlier, newest first; what stands there now may come first, once more. */
    Flux<Contents> earlier(CandidateId id);

    /** From then on there is no such dossier, and others are told to forget it. Twice is once. */
    Mono<Void> erase(CandidateId id);

    /** The dossiers in these regions that are open to this account, in order of id, from after the given one. */
    Flux<Stored<Dossier>> openTo(Account account, Set<Region> regions, Instant now, String after, int limit);

    /** The dossiers whose candidates let this account in, wherever they live, in the same order. */
    Flux<Stored<Dossier>> sharedWith(Account account, Instant now, String after, int limit);

    /** The dossiers that are open to this account, and do not know it as a jobcoach yet. */
    Flux<Stored<Dossier>> unawareOf(Account coach, Instant now);

    /** Whether any dossier knows this account as a jobcoach. */
    Mono<Boolean> knowCoach(Account account);

    /** The dossiers of which something ended by itself, and others were not told yet. */
    Flux<Stored<Dossier>> lapsed(Instant now, int limit);

    /** The dossier, where nobody touched it since the given time, or we asked whether it should stay. */
    Mono<Stored<Dossier>> untouched(CandidateId id, Instant since);

    /** The dossiers of which there is something to ask, to tell beforehand, or to erase. */
    Flux<Stored<Dossier>> inNeedOfCare(Instant now, int limit);
}
