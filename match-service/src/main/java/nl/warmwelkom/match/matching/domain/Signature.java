package nl.warmwelkom.match.matching.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who said yes or no to a version of the weights, as what and when.
 *
 * @param words why, where somebody said so
 */
public record Signature(
        String account,
        String role,
        Instant at,
        boolean yes,
        @Nullable String words) {}
