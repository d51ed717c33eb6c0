package nl.warmwelkom.platform.outbox;

import java.time.Duration;
import java.util.List;
import nl.warmwelkom.platform.http.FirstAnswers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Goes round the outboxes for as long as the service runs. */
final class Sweeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final int ROUNDS_AN_HOUR = 1800;

    private final Relay relay;
    private final List<Outbox<?>> outboxes;
    private final FirstAnswers firstAnswers;
    private @Nullable Disposable rounds;

    Sweeper(Relay relay, List<Outbox<?>> outboxes, FirstAnswers firstAnswers) {
        this.relay = relay;
        this.outboxes = outboxes;
        this.firstAnswers = firstAnswers;
    }

    @Override
    public void start() {
        rounds = Flux.interval(ROUND)
                .onBackpressureDrop()
                .concatMap(round -> round(round).onErrorResume(failure -> {
                    LOG.warn("The outboxes are swept again in {}: {}", ROUND, failure.toString());
                    return Mono.empty();
                }))
                .subscribe();
    }

    private Mono<Void> round(long number) {
        var sweep = Flux.fromIterable(outboxes).concatMap(relay::sweep).then();
        return number % ROUNDS_AN_HOUR == 0 ? sweep.then(firstAnswers.expire()) : sweep;
    }

    @Override
    public void stop() {
        var running = rounds;
        if (running != null) {
            running.dispose();
            rounds = null;
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
