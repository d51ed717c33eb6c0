package nl.warmwelkom.platform;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import reactor.core.publisher.Mono;

/** Takes the value out of a Mono that has to have one. */
public final class Present {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Present() {}

    public static <T> T of(Mono<T> mono) {
        return mono.blockOptional(PATIENCE).orElseThrow();
    }

    /** Waits until it is so; fails if it does not get so. */
    public static void when(BooleanSupplier isSo) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not get so");
            }
            Thread.onSpinWait();
        }
    }
}
