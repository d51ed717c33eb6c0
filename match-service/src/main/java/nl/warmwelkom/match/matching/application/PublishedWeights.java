package nl.warmwelkom.match.matching.application;

import java.util.concurrent.atomic.AtomicReference;
import nl.warmwelkom.match.matching.domain.Weights;

/** The weights of this instance. It never goes back to an older version, in whatever order it hears of them. */
public final class PublishedWeights implements WeightsInForce {

    private final AtomicReference<Weights> present;

    public PublishedWeights(Weights first) {
        present = new AtomicReference<>(first);
    }

    @Override
    public Weights now() {
        return present.get();
    }

    public void take(Weights heard) {
        present.updateAndGet(known -> number(heard) > number(known) ? heard : known);
    }

    private static int number(Weights weights) {
        return Integer.parseInt(weights.version());
    }
}
