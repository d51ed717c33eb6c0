package nl.warmwelkom.match.reassurance.domain;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.warmwelkom.contracts.catalogue.Catalogue;

/** Measures how long composing tips takes, on one core. Wanted: a median under 200 µs, and 5,000 contexts a second. */
public final class ComposingTips {

    private static final int CONTEXTS = 20_000;
    private static final int ROUNDS = 5;
    private static final double NANOS_PER_MICRO = 1_000;
    private static final double NANOS_PER_SECOND = 1_000_000_000;

    private ComposingTips() {}

    public static void main(String[] args) {
        var chooser = new TipChooser(Catalogue.standard());
        var contexts = IntStream.range(0, CONTEXTS).mapToObj(Contexts::of).toArray(Context[]::new);
        // The first rounds warm up; each tells its figures, so that one sees when it is warm.
        for (int round = 1; round <= ROUNDS; round++) {
            var nanos = new long[CONTEXTS];
            long tips = 0;
            for (int at = 0; at < CONTEXTS; at++) {
                long start = System.nanoTime();
                tips += chooser.choose(contexts[at]).size();
                nanos[at] = System.nanoTime() - start;
            }
            double seconds = Arrays.stream(nanos).sum() / NANOS_PER_SECOND;
            Arrays.sort(nanos);
            System.out.printf(
                    "round %d: median %.0f µs, p99 %.0f µs, %.0f a second, %.1f tips each%n",
                    round,
                    nanos[CONTEXTS / 2] / NANOS_PER_MICRO,
                    nanos[CONTEXTS * 99 / 100] / NANOS_PER_MICRO,
                    CONTEXTS / seconds,
                    (double) tips / CONTEXTS);
        }
    }
}
