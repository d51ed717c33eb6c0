package nl.warmwelkom.match.matching.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One or two small changes to the work, and how well it would fit then.
 *
 * @param changes in the order of their keys
 * @param fit what the changed position would get
 */
public record WhatIf(List<Adjustment> changes, int fit) {

    /** How many are told. */
    public static final int AT_MOST = 3;

    private static final int MOST_CHANGES = 2;

    /**
     * How many single changes are tried with a second one. Points add up, so the best pair is always made with one of the
     * best few; a position that is out of reach by more than two steps is out of reach of a pair too.
     */
    private static final int BEST_FEW = 8;

    private static final Comparator<WhatIf> SMALLEST_FIRST = Comparator.<WhatIf>comparingInt(
                    whatIf -> whatIf.changes().size())
            .thenComparing(whatIf -> Adjustment.keys(whatIf.changes()));

    public WhatIf {
        changes = changes.stream().sorted(Comparator.comparing(Adjustment::key)).toList();
    }

    /** The changes that lift the fit most for each change made, at most three. Empty if no small change would help. */
    public static List<WhatIf> of(Scoring scoring, CandidateProfile candidate, Position position, Set<Pair> blocked) {
        var trial = new Trial(scoring, candidate, blocked);
        var now = trial.of(position, List.of());
        if (!candidate.missingInDossier().isEmpty() || now.steps() > MOST_CHANGES) {
            return List.of();
        }
        var fitNow = now.possible() ? now.fit().fit() : 0;
        return tried(trial, now)
                .filter(Trial.Result::possible)
                .map(result -> new WhatIf(result.changes(), result.fit().fit()))
                .filter(whatIf -> whatIf.fit() > fitNow)
                .sorted(Comparator.<WhatIf>comparingInt(whatIf -> -whatIf.liftForTwo(fitNow))
                        .thenComparing(SMALLEST_FIRST))
                .limit(AT_MOST)
                .toList();
    }

    private static Stream<Trial.Result> tried(Trial trial, Trial.Result now) {
        var singles = trial.oneMore(now).sorted(Trial.NEAREST_FIRST).toList();
        var results = new ArrayList<>(singles);
        var seen = new HashSet<List<Adjustment>>();
        singles.stream()
                .limit(BEST_FEW)
                .flatMap(trial::oneMore)
                .filter(pair -> seen.add(pair.changes()))
                .forEach(results::add);
        return results.stream();
    }

    /** The lift for each change, times two to stay in whole numbers. */
    private int liftForTwo(int fitNow) {
        return (fit - fitNow) * MOST_CHANGES / changes.size();
    }
}
