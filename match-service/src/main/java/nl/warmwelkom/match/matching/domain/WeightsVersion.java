package nl.warmwelkom.match.matching.domain;

import org.jspecify.annotations.Nullable;

/**
 * A version of the weights.
 *
 * @param why what it is for, in the words of who proposed it
 * @param decided the second person; null as long as nobody decided
 */
public record WeightsVersion(
        Weights weights,
        String why,
        Signature proposed,
        @Nullable Signature decided) {

    boolean waits() {
        return decided == null;
    }

    boolean isApproved() {
        return decided != null && decided.yes();
    }

    WeightsVersion decided(Signature by) {
        return new WeightsVersion(weights, why, proposed, by);
    }
}
