package nl.warmwelkom.match.matching.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every version of the weights there ever was. Two people make one: whoever keeps the texts and whoever keeps a region, in
 * either order, and never the same person. Nothing is ever changed in it or taken out.
 *
 * @param versions oldest first, at least one that is in force
 */
public record WeightsRecord(List<WeightsVersion> versions) {

    /** Who made what came with the product. */
    private static final String PRODUCT = "product";

    private static final Instant BEGINNING = Instant.parse("2026-11-01T00:00:00Z");

    public WeightsRecord {
        versions = List.copyOf(versions);
    }

    /** With the weights that came with the product. */
    public static WeightsRecord standard() {
        var product = new Signature(PRODUCT, PRODUCT, BEGINNING, true, null);
        return new WeightsRecord(
                List.of(new WeightsVersion(Weights.STANDARD, "Came with the product.", product, product)));
    }

    /** What came of a move. */
    public sealed interface Move {

        record Made(WeightsRecord next) implements Move {}

        record Refused(Why why) implements Move {}
    }

    /** Why something cannot be done. */
    public enum Why {
        /** Somebody's proposal has to be decided first. */
        ONE_WAITS,
        /** It was decided already. */
        NOT_WAITING,
        /** Whoever proposed it, or somebody with the same role, cannot be the second person. */
        OWN_WORK
    }

    public WeightsVersion inForce() {
        return versions.reversed().stream()
                .filter(WeightsVersion::isApproved)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there are weights in force"));
    }

    public Optional<WeightsVersion> version(String number) {
        return versions.stream()
                .filter(version -> version.weights().version().equals(number))
                .findFirst();
    }

    /** The number that a next version gets. */
    public String nextNumber() {
        return String.valueOf(versions.size() + 1);
    }

    public Move propose(Weights weights, String why, Signature by) {
        if (versions.getLast().waits()) {
            return new Move.Refused(Why.ONE_WAITS);
        }
        var next = new ArrayList<>(versions);
        next.add(new WeightsVersion(weights, why, by, null));
        return new Move.Made(new WeightsRecord(next));
    }

    public Move decide(String number, Signature by) {
        var last = versions.getLast();
        if (!last.waits() || !last.weights().version().equals(number)) {
            return new Move.Refused(Why.NOT_WAITING);
        }
        if (last.proposed().account().equals(by.account())
                || last.proposed().role().equals(by.role())) {
            return new Move.Refused(Why.OWN_WORK);
        }
        var next = new ArrayList<>(versions);
        next.set(next.size() - 1, last.decided(by));
        return new Move.Made(new WeightsRecord(next));
    }
}
