package nl.warmwelkom.match.matching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The workplaces that fit one candidate best.
 *
 * @param missingInDossier what the dossier still needs; as long as there is something, nothing is proposed
 * @param items best first
 */
public record Proposals(Weights weights, List<DossierGap> missingInDossier, List<Fit> items) {

    public Proposals {
        missingInDossier = List.copyOf(missingInDossier);
        items = List.copyOf(items);
    }

    /** Looks at every position once and keeps the best, at most {@code limit}. */
    public static Proposals rank(
            Scoring scoring, CandidateProfile candidate, Iterable<Position> positions, Set<Pair> blocked, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("Ask for at least one proposal, not %d".formatted(limit));
        }
        var missing = candidate.missingInDossier();
        if (!missing.isEmpty()) {
            return new Proposals(scoring.weights(), missing, List.of());
        }
        // Worst on top: one look tells whether a newcomer is better than what would have to go.
        var best = new PriorityQueue<>(Fit.BEST_FIRST.reversed());
        for (var position : positions) {
            if (Constraint.allHold(candidate, position, blocked)) {
                best.add(scoring.fit(candidate, position));
                if (best.size() > limit) {
                    best.remove();
                }
            }
        }
        var items = new ArrayList<>(best);
        items.sort(Fit.BEST_FIRST);
        return new Proposals(scoring.weights(), List.of(), items);
    }
}
