package nl.warmwelkom.match.round.domain;

/**
 * What came of a round, in numbers.
 *
 * @param candidates how many were in it
 * @param optimal whether the prices show that it cannot be divided better
 * @param weights the version of the weights that counted
 */
public record Figures(int candidates, int served, long totalFit, boolean optimal, String weights) {}
