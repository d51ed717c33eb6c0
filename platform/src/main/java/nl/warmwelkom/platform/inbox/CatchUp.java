package nl.warmwelkom.platform.inbox;

import java.time.Duration;
import reactor.core.publisher.Mono;

/** Gives a projection a moment to catch up: services follow each other within milliseconds, and a reader can be early. */
public final class CatchUp {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private CatchUp() {}

    /** Looks again and again until there is something, for a second at most; then it is empty. */
    public static <T> Mono<T> within(Mono<T> look) {
        return look.repeatWhenEmpty(tries -> tries.delayElements(PAUSE)).timeout(PATIENCE, Mono.empty());
    }
}
