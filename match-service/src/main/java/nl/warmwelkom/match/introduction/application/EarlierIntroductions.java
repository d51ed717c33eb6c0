package nl.warmwelkom.match.introduction.application;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.PairRule;
import nl.warmwelkom.match.matching.application.PairHistory;
import nl.warmwelkom.match.pause.application.PausedEmployers;
import reactor.core.publisher.Mono;

/** Tells matching what earlier introductions mean for new proposals. */
public final class EarlierIntroductions implements PairHistory {

    private final Introductions introductions;
    private final PausedEmployers paused;
    private final Clock clock;

    public EarlierIntroductions(Introductions introductions, PausedEmployers paused, Clock clock) {
        this.introductions = introductions;
        this.paused = paused;
        this.clock = clock;
    }

    @Override
    public Mono<Set<String>> employersBlockedFor(String candidateId) {
        return introductions
                .ofCandidate(new CandidateId(candidateId))
                .map(Kept::introduction)
                .filter(earlier ->
                        PairRule.STANDARD.blockedBy(earlier, clock.instant()).isPresent())
                .map(earlier -> earlier.parties().employer().value())
                .mergeWith(paused.all().flatMapIterable(Function.identity()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Mono<Map<String, Integer>> openingsTaken() {
        return introductions
                .started()
                .collect(Collectors.toUnmodifiableMap(
                        kept -> kept.introduction().parties().position().value(), _ -> 1, Integer::sum));
    }
}
