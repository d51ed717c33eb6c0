package nl.warmwelkom.platform.http;

import java.time.Duration;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Keeps a stream of events from being taken for dead, and lets us notice that its reader is gone. */
public final class Heartbeat {

    /** Half of what the gateway takes for standing still. */
    private static final Duration BEAT = Duration.ofSeconds(15);

    private Heartbeat() {}

    /** The events, and a comment at once and every fifteen seconds; the first one says that from now on events are heard. */
    public static <T> Flux<ServerSentEvent<T>> with(Flux<ServerSentEvent<T>> events) {
        return Flux.defer(() -> {
            var over = Sinks.<Void>empty();
            return Flux.merge(
                    events.doOnTerminate(() -> over.emitEmpty(Sinks.EmitFailureHandler.FAIL_FAST)),
                    Heartbeat.<T>beats().takeUntilOther(over.asMono()));
        });
    }

    private static <T> Flux<ServerSentEvent<T>> beats() {
        return Flux.interval(Duration.ZERO, BEAT)
                .onBackpressureDrop()
                .map(_ -> ServerSentEvent.<T>builder().comment("").build());
    }
}
