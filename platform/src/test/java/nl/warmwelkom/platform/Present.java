package nl.warmwelkom.platform;

import java.time.Duration;
import reactor.core.publisher.Mono;

/** Takes the value out of a Mono that has to have one. */
public final class Present {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Present() {}

    public static <T> T of(Mono<T> mono) {
        return mono.blockOptional(PATIENCE).orElseThrow();
    }
}
