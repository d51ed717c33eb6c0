package nl.warmwelkom.match.landscape;

import static com.mongodb.client.model.Filters.eq;

import nl.warmwelkom.platform.inbox.Gap;
import nl.warmwelkom.platform.inbox.MongoInbox;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks employers, positions and candidates up, and knows whose they are. */
public final class Landscape {

    private final MongoInbox<KnownEmployer> employers;
    private final MongoInbox<KnownPosition> positions;
    private final MongoInbox<KnownCandidate> candidates;

    Landscape(
            MongoInbox<KnownEmployer> employers,
            MongoInbox<KnownPosition> positions,
            MongoInbox<KnownCandidate> candidates) {
        this.employers = employers;
        this.positions = positions;
        this.candidates = candidates;
    }

    /** Something that is known under an id. */
    public record Known<T>(String id, T what) {}

    public Mono<KnownEmployer> employer(String id) {
        return employers.find(id).flatMap(seen -> Mono.justOrEmpty(seen.state()));
    }

    /** The employer; what was not heard of yet is a gap, which a listener waits for. Empty when it was removed. */
    public Mono<KnownEmployer> employerOnceKnown(String id) {
        return employers
                .find(id)
                .switchIfEmpty(Mono.error(() -> new Gap(id, 0, 1)))
                .flatMap(seen -> Mono.justOrEmpty(seen.state()));
    }

    /** The employer, for an account of its own; empty for anybody else. */
    public Mono<KnownEmployer> ownEmployer(Caller caller, String id) {
        return employer(id).filter(employer -> owns(caller, id, employer));
    }

    public static boolean owns(Caller caller, String employerId, KnownEmployer employer) {
        return caller.is(Role.EMPLOYER)
                && (employerId.equals(caller.employerId())
                        || employer.accounts().contains(caller.account()));
    }

    /** Ids of the employers that this account may act for. */
    public Flux<String> employersOf(Caller caller) {
        var byAccount =
                employers.findAll(eq("state.accounts", caller.account())).map(seen -> seen.key());
        return Flux.concat(Mono.justOrEmpty(caller.employerId()), byAccount).distinct();
    }

    public Mono<KnownPosition> position(String id) {
        return positionEver(id).filter(KnownPosition::open);
    }

    /** The position, also when its employer has taken it away since. */
    public Mono<KnownPosition> positionEver(String id) {
        return positions.find(id).flatMap(seen -> Mono.justOrEmpty(seen.state()));
    }

    public Flux<Known<KnownPosition>> positions() {
        return positions
                .findAll(eq("state.open", true))
                .flatMap(seen -> Mono.justOrEmpty(seen.state().map(state -> new Known<>(seen.key(), state))));
    }

    public Flux<Known<KnownEmployer>> employers() {
        return employers
                .findAll()
                .flatMap(seen -> Mono.justOrEmpty(seen.state().map(state -> new Known<>(seen.key(), state))));
    }

    public Mono<KnownCandidate> candidate(String id) {
        return candidates.find(id).flatMap(seen -> Mono.justOrEmpty(seen.state()));
    }

    /** The candidates who live in a region; who is out of matching has none here. */
    public Flux<Known<KnownCandidate>> candidatesIn(String region) {
        return candidates
                .findAll(eq("state.region", region))
                .flatMap(seen -> Mono.justOrEmpty(seen.state().map(state -> new Known<>(seen.key(), state))));
    }

    /** Whether this event about the candidate, or a later one, has come in here. */
    public Mono<Boolean> hasHeard(String candidateId, long sequence) {
        return candidates.find(candidateId).map(seen -> seen.sequence() >= sequence);
    }

    /** The candidate, for the own account and for a coach of the caseload who works in the region; empty for others. */
    public Mono<KnownCandidate> candidateFor(Caller caller, String id) {
        return candidate(id).filter(candidate -> isSelf(caller, id) || coaches(caller, candidate));
    }

    public static boolean isSelf(Caller caller, String candidateId) {
        return caller.is(Role.CANDIDATE) && candidateId.equals(caller.candidateId());
    }

    /** Whether the caller is a coach of this candidate. A candidate out of matching has no region here. */
    public static boolean coaches(Caller caller, KnownCandidate candidate) {
        return caller.is(Role.JOBCOACH)
                && candidate.coaches().contains(caller.account())
                && (candidate.region().isEmpty() || caller.worksIn(candidate.region()));
    }

    /** The candidates in the caseload of this coach. */
    public Flux<Known<KnownCandidate>> caseload(Caller coach) {
        return candidates
                .findAll(eq("state.coaches", coach.account()))
                .flatMap(seen -> Mono.justOrEmpty(seen.state().map(state -> new Known<>(seen.key(), state))))
                .filter(known -> coaches(coach, known.what()));
    }
}
