package nl.warmwelkom.candidate.dossier.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param own the dossier that the account owns, for a candidate
 * @param regions where a jobcoach works
 */
public record Reader(
        Account account, @Nullable CandidateId own, boolean isCoach, boolean isProfessional, Set<Region> regions) {

    public Reader {
        regions = Set.copyOf(regions);
    }

    public boolean owns(CandidateId id) {
        return id.equals(own);
    }
}
