package nl.warmwelkom.match.introduction.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.warmwelkom.match.introduction.application.Introductions.Query;
import nl.warmwelkom.match.introduction.application.Introductions.Whose;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.DeclinedByEmployer;
import nl.warmwelkom.match.introduction.domain.Ended;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Told;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.platform.accesslog.Deed;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who may know of which introduction, and through whose eyes. To everybody else it is not there. */
public final class ReadIntroductions {

    /** The states that an employer may know of. Withdrawn, an introduction is gone from the employer's pages. */
    private static final List<String> EMPLOYER_KNOWS =
            List.of("offered", "accepted", "declined-by-employer", "met", "trial", "placed", "ended");

    private final Introductions introductions;
    private final Landscape landscape;
    private final Witness witness;

    public ReadIntroductions(Introductions introductions, Landscape landscape) {
        this(introductions, landscape, Witness.NONE);
    }

    public ReadIntroductions(Introductions introductions, Landscape landscape, Witness witness) {
        this.introductions = introductions;
        this.landscape = landscape;
        this.witness = witness;
    }

    /** Through whose eyes. */
    public enum Eyes {
        CANDIDATE,
        JOBCOACH,
        ACCOUNT_MANAGER,
        EMPLOYER
    }

    /** An introduction, and as whom the caller sees it. */
    public record Seen(Kept kept, Eyes eyes) {}

    public Mono<Seen> find(Caller caller, IntroductionId id) {
        return find(caller, id, Set.of());
    }

    /** Somebody can have several roles in it: then as one of the preferred. */
    public Mono<Seen> find(Caller caller, IntroductionId id, Set<Eyes> preferred) {
        return introductions
                .find(id)
                .flatMap(kept -> eyes(caller, kept)
                        .sort(Comparator.comparing(eyes -> !preferred.contains(eyes)))
                        .map(eyes -> new Seen(kept, eyes))
                        .next()
                        .flatMap(seen ->
                                witness.sees(Deed.READ, people(Stream.of(kept))).thenReturn(seen))
                        .switchIfEmpty(Mono.defer(() -> witness.sees(Deed.REFUSED, people(Stream.of(kept)))
                                .then(Mono.empty()))));
    }

    /** Whom they are about, as far as anybody knows. */
    private static List<String> people(Stream<Kept> introductions) {
        return introductions
                .map(kept -> kept.introduction().parties().candidate())
                .filter(Predicate.not(CandidateId::isForgotten))
                .map(CandidateId::value)
                .distinct()
                .toList();
    }

    private Flux<Eyes> eyes(Caller caller, Kept kept) {
        return Flux.concat(
                asCandidate(caller, kept), asCoach(caller, kept), asManager(caller, kept), asEmployer(caller, kept));
    }

    private static Mono<Eyes> asCandidate(Caller caller, Kept kept) {
        var own = Landscape.isSelf(
                caller, kept.introduction().parties().candidate().value());
        return own ? Mono.just(Eyes.CANDIDATE) : Mono.empty();
    }

    private Mono<Eyes> asCoach(Caller caller, Kept kept) {
        return caller.is(Role.JOBCOACH)
                ? landscape
                        .candidate(kept.introduction().parties().candidate().value())
                        .filter(candidate -> Landscape.coaches(caller, candidate))
                        .map(_ -> Eyes.JOBCOACH)
                : Mono.empty();
    }

    private static Mono<Eyes> asManager(Caller caller, Kept kept) {
        var own = caller.is(Role.ACCOUNT_MANAGER) && caller.worksIn(kept.region());
        return own ? Mono.just(Eyes.ACCOUNT_MANAGER) : Mono.empty();
    }

    private Mono<Eyes> asEmployer(Caller caller, Kept kept) {
        return caller.is(Role.EMPLOYER) && employerKnows(kept.introduction())
                ? landscape
                        .ownEmployer(
                                caller, kept.introduction().parties().employer().value())
                        .map(_ -> Eyes.EMPLOYER)
                : Mono.empty();
    }

    private static boolean employerKnows(Introduction introduction) {
        return introduction instanceof Told
                || introduction instanceof DeclinedByEmployer
                || introduction instanceof Ended;
    }

    /**
     * What the caller may list, in order of id.
     *
     * @param statuses only these; empty for all
     */
    public Flux<Seen> list(
            Caller caller, Collection<String> statuses, @Nullable String region, String cursor, int limit) {
        return whose(caller, region)
                .flatMapMany(found -> found.values().isEmpty()
                        ? Flux.empty()
                        : introductions
                                .list(
                                        new Query(found.whose(), found.values(), statuses(found.eyes(), statuses)),
                                        cursor,
                                        limit)
                                .map(kept -> new Seen(kept, found.eyes())))
                .collectList()
                .flatMapMany(seen -> witness.sees(
                                Deed.READ, people(seen.stream().map(Seen::kept)))
                        .thenMany(Flux.fromIterable(seen)));
    }

    private record Found(Eyes eyes, Whose whose, Collection<String> values) {}

    private Mono<Found> whose(Caller caller, @Nullable String region) {
        if (caller.is(Role.CANDIDATE)) {
            return Mono.just(new Found(
                    Eyes.CANDIDATE,
                    Whose.CANDIDATES,
                    caller.candidateId() == null ? List.of() : List.of(caller.candidateId())));
        }
        if (caller.is(Role.JOBCOACH)) {
            return landscape
                    .caseload(caller)
                    .map(Landscape.Known::id)
                    .collectList()
                    .map(ids -> new Found(Eyes.JOBCOACH, Whose.CANDIDATES, ids));
        }
        if (caller.is(Role.ACCOUNT_MANAGER)) {
            return Mono.just(new Found(
                    Eyes.ACCOUNT_MANAGER,
                    Whose.REGIONS,
                    caller.regions().stream()
                            .filter(own -> region == null || own.equals(region))
                            .toList()));
        }
        return employersOf(caller).map(ids -> new Found(Eyes.EMPLOYER, Whose.EMPLOYERS, ids));
    }

    /** What a token says of an employer counts for an employer's account only. */
    private Mono<List<String>> employersOf(Caller caller) {
        return caller.is(Role.EMPLOYER) ? landscape.employersOf(caller).collectList() : Mono.just(List.of());
    }

    /** An employer who asks only for states that employers do not know of asks for nothing. */
    private static List<String> statuses(Eyes eyes, Collection<String> statuses) {
        if (eyes != Eyes.EMPLOYER) {
            return List.copyOf(statuses);
        }
        if (statuses.isEmpty()) {
            return EMPLOYER_KNOWS;
        }
        var known = statuses.stream().filter(EMPLOYER_KNOWS::contains).toList();
        return known.isEmpty() ? List.of("none") : known;
    }
}
