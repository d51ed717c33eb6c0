package nl.warmwelkom.match.matching.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One change to the work, and how many people more it would fit. It is told to an employer, so it is told in steps: a count
 * that moves with one person would tell about that person.
 *
 * @param atLeast a whole number of steps, rounded down
 */
public record Wider(Adjustment change, int atLeast) {

    /** From so many on, and in steps of so many. */
    public static final int STEP = 5;

    /** How many changes are told. */
    public static final int AT_MOST = 5;

    private static final Comparator<Wider> MOST_FIRST = Comparator.comparingInt(Wider::atLeast)
            .reversed()
            .thenComparing(wider -> wider.change().key());

    /**
     * The changes that would open a workplace to most people.
     *
     * @param minimumFit what fits less does not count
     */
    public static List<Wider> of(
            Scoring scoring,
            List<CandidateProfile> candidates,
            Position position,
            List<Adjustment> possible,
            int minimumFit) {
        // Whether there is room now is another question than whom the work fits.
        var open = new Position(position.id(), position.employer(), position.place(), true, 1, position.work());
        var notYet = candidates.stream()
                .filter(candidate -> !fits(scoring, candidate, open, minimumFit))
                .toList();
        return possible.stream()
                .map(change ->
                        new Wider(change, steps(scoring, notYet, open.with(change.applyTo(open.work())), minimumFit)))
                .filter(wider -> wider.atLeast() > 0)
                .sorted(MOST_FIRST)
                .limit(AT_MOST)
                .toList();
    }

    private static int steps(Scoring scoring, List<CandidateProfile> candidates, Position changed, int minimumFit) {
        var count = (int) candidates.stream()
                .filter(candidate -> fits(scoring, candidate, changed, minimumFit))
                .count();
        return count / STEP * STEP;
    }

    private static boolean fits(Scoring scoring, CandidateProfile candidate, Position position, int minimumFit) {
        return candidate.missingInDossier().isEmpty()
                && Constraint.allHold(candidate, position, Set.of())
                && scoring.fit(candidate, position).fit() >= minimumFit;
    }
}
