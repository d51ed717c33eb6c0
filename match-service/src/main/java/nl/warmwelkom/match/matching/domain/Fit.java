package nl.warmwelkom.match.matching.domain;

import java.util.Comparator;

/**
 * How a position fits a candidate, and why.
 *
 * @param max the points of a workplace where all of this candidate's own items are met
 * @param weights the version of the weights that counted
 */
public record Fit(PositionId position, EmployerId employer, Parts parts, int max, Findings findings, String weights) {

    /** Most points first; of equals, the lower position id. */
    public static final Comparator<Fit> BEST_FIRST =
            Comparator.comparingInt(Fit::points).reversed().thenComparing(Fit::position);

    private static final int WHOLE = 1000;

    public int points() {
        return parts.total();
    }

    /** Points as a share of the most possible, from 0 to 1000, rounded down. */
    public int fit() {
        return of(points(), max);
    }

    /** So many points of so many. */
    public static int of(int points, int max) {
        // What is still to learn can outweigh the rest; a fit below nothing would only discourage.
        return Math.max(0, WHOLE * points / max);
    }
}
