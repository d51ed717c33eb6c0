package nl.warmwelkom.candidate.dossier.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote or said something, when, and alone or with whom.
 *
 * @param byCandidate whether it was the candidate's own account
 * @param togetherWith with whom, if not alone
 */
public record Signed(
        Instant at,
        Account by,
        boolean byCandidate,
        @Nullable String togetherWith) {}
