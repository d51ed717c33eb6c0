package nl.warmwelkom.match.matching.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tries changes to the work of a position for one candidate. */
record Trial(Scoring scoring, CandidateProfile candidate, Set<Pair> blocked) {

    /** What is nearest to possible first, then what has most points; the keys settle the rest. */
    static final Comparator<Result> NEAREST_FIRST = Comparator.comparingInt(Result::steps)
            .thenComparingInt(result -> -result.fit().points())
            .thenComparing(result -> Adjustment.keys(result.changes()));

    /** Out of the question whatever the employer changes. */
    private static final int OUT_OF_REACH = 1_000_000;

    /**
     * What came of it.
     *
     * @param steps how many more small changes it would take before nothing is in the way
     */
    record Result(Position position, List<Adjustment> changes, int steps, Fit fit) {

        boolean possible() {
            return steps == 0;
        }

        private boolean touches(Trait trait) {
            return changes.stream()
                    .anyMatch(change -> change instanceof Adjustment.TraitLevel other
                            && other.trait().equals(trait));
        }
    }

    Result of(Position position, List<Adjustment> changes) {
        var steps = Constraint.obstacles(candidate, position, blocked).stream()
                .mapToInt(obstacle -> obstacle instanceof Obstacle.Adjustable it ? it.steps() : OUT_OF_REACH)
                .sum();
        return new Result(position, changes, steps, scoring.fit(candidate, position));
    }

    /** The same position with one more change, for each change that helps. */
    Stream<Result> oneMore(Result before) {
        return Adjustments.of(candidate, before.position().work()).stream()
                // A trait has one level: a second change of the same trait undoes the first.
                .filter(change -> !(change instanceof Adjustment.TraitLevel level && before.touches(level.trait())))
                .map(change -> of(
                        before.position().with(change.applyTo(before.position().work())),
                        Stream.concat(before.changes().stream(), Stream.of(change))
                                .sorted(Comparator.comparing(Adjustment::key))
                                .toList()));
    }
}
