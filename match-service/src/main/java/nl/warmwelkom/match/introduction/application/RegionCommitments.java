package nl.warmwelkom.match.introduction.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.match.introduction.application.Introductions.Query;
import nl.warmwelkom.match.introduction.application.Introductions.Whose;
import nl.warmwelkom.match.introduction.domain.Accepted;
import nl.warmwelkom.match.introduction.domain.Agreed;
import nl.warmwelkom.match.introduction.domain.DeclinedByCandidate;
import nl.warmwelkom.match.introduction.domain.DeclinedByEmployer;
import nl.warmwelkom.match.introduction.domain.Ended;
import nl.warmwelkom.match.introduction.domain.Expired;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.Met;
import nl.warmwelkom.match.introduction.domain.Offered;
import nl.warmwelkom.match.introduction.domain.PairRule;
import nl.warmwelkom.match.introduction.domain.Placed;
import nl.warmwelkom.match.introduction.domain.Proposed;
import nl.warmwelkom.match.introduction.domain.Rejected;
import nl.warmwelkom.match.introduction.domain.Returned;
import nl.warmwelkom.match.introduction.domain.Trial;
import nl.warmwelkom.match.introduction.domain.Withdrawn;
import nl.warmwelkom.match.matching.application.Commitments;
import nl.warmwelkom.match.matching.application.RegionHistory;
import nl.warmwelkom.match.pause.application.PausedEmployers;
import reactor.core.publisher.Mono;

/** Tells matching what all introductions of a region mean for new proposals, from one reading of them. */
public final class RegionCommitments implements RegionHistory {

    private final Introductions introductions;
    private final PausedEmployers paused;
    private final Clock clock;
    private final int perEmployer;

    public RegionCommitments(Introductions introductions, PausedEmployers paused, Clock clock, int perEmployer) {
        this.introductions = introductions;
        this.paused = paused;
        this.clock = clock;
        this.perEmployer = perEmployer;
    }

    @Override
    public Mono<Commitments> of(String region) {
        return introductions
                .list(new Query(Whose.REGIONS, List.of(region), List.of()), "", Integer.MAX_VALUE)
                .collectList()
                .zipWith(paused.all(), (all, silent) -> commitments(all, silent, clock.instant()));
    }

    private Commitments commitments(Collection<Kept> all, Set<String> silent, Instant now) {
        var blocked = new HashMap<String, Set<String>>();
        var begun = new HashMap<String, Integer>();
        var openOffers = new HashMap<String, Integer>();
        var atWork = new HashSet<String>();
        for (var kept : all) {
            var introduction = kept.introduction();
            var parties = introduction.parties();
            if (PairRule.STANDARD.blockedBy(introduction, now).isPresent()) {
                blocked.computeIfAbsent(parties.candidate().value(), _ -> new HashSet<>())
                        .add(parties.employer().value());
            }
            if (takesAnOpening(introduction)) {
                begun.merge(parties.position().value(), 1, Integer::sum);
            }
            if (kept.slots() != null) {
                openOffers.merge(parties.employer().value(), 1, Integer::sum);
            }
            if (isAtWork(introduction)) {
                atWork.add(parties.candidate().value());
            }
        }
        return new Commitments(Map.copyOf(blocked), begun, openOffers, perEmployer, atWork, silent);
    }

    /** An offer that waits or goes on may become work: its opening is not promised to somebody else meanwhile. */
    private static boolean takesAnOpening(Introduction introduction) {
        return switch (introduction) {
            case Offered _, Accepted _, Met _, Trial _, Placed _ -> true;
            case Proposed _,
                    Agreed _,
                    Returned _,
                    Rejected _,
                    DeclinedByCandidate _,
                    DeclinedByEmployer _,
                    Ended _,
                    Withdrawn _,
                    Expired _ -> false;
        };
    }

    private static boolean isAtWork(Introduction introduction) {
        return switch (introduction) {
            case Trial _, Placed _ -> true;
            case Proposed _,
                    Agreed _,
                    Returned _,
                    Rejected _,
                    DeclinedByCandidate _,
                    DeclinedByEmployer _,
                    Ended _,
                    Withdrawn _,
                    Expired _,
                    Offered _,
                    Accepted _,
                    Met _ -> false;
        };
    }
}
