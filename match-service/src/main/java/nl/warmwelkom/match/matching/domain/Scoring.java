package nl.warmwelkom.match.matching.domain;

/** Counts how a position fits a candidate. What is out of the question is {@link Constraint}'s to say, not the points'. */
public record Scoring(Weights weights, Neighbours neighbours) {

    public Fit fit(CandidateProfile candidate, Position position) {
        var found = Findings.of(candidate, position, neighbours);
        return new Fit(
                position.id(),
                position.employer(),
                weights.parts(found),
                weights.max(candidate),
                found,
                weights.version());
    }
}
