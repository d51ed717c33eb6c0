package nl.warmwelkom.match.matching.application;

import java.util.List;
import java.util.Set;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Fit;
import nl.warmwelkom.match.matching.domain.Pair;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.Scoring;
import reactor.core.publisher.Mono;

/** Finds the best workplaces for a candidate. However it finds them, it answers as {@code Proposals.rank} would. */
public interface Workplaces {

    /** The best, best first, with what it takes to explain them. None for a dossier that is too thin. */
    Mono<List<Option>> best(Question question);

    /** For whom, and by which rules. */
    record Question(Scoring scoring, CandidateProfile candidate, Set<Pair> blocked, int limit) {

        public Question {
            if (limit < 1) {
                throw new IllegalArgumentException("Ask for at least one workplace, not %d".formatted(limit));
            }
        }
    }

    /** A workplace that can be proposed, as it was when it was found. */
    record Option(Position position, Fit fit) {}
}
