package nl.warmwelkom.match.matching.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Pair;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.PositionId;
import nl.warmwelkom.match.matching.domain.Scoring;

/** Ranks the workplaces that it was given, the same ones for every candidate. May be asked by many threads at once. */
public interface Ranking {

    /** The best, best first, as {@code Proposals.rank} would have it. */
    List<Ranked> best(Scoring scoring, CandidateProfile candidate, Set<Pair> blocked, int limit);

    /** A workplace that can be proposed. */
    record Ranked(PositionId position, EmployerId employer, int openingsLeft, int points) {}

    /** Makes one: worth it when many candidates follow. */
    interface Maker {

        Ranking over(Collection<Position> workplaces);
    }
}
