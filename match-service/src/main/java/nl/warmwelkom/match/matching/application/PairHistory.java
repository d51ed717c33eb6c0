package nl.warmwelkom.match.matching.application;

import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** What earlier introductions mean for new proposals. */
public interface PairHistory {

    /** Ids of the employers that this candidate is not proposed to now: open with them, declined lately, or paused. */
    Mono<Set<String>> employersBlockedFor(String candidateId);

    /** How many openings of each position are taken, by position id; a position without any is not in it. */
    Mono<Map<String, Integer>> openingsTaken();
}
