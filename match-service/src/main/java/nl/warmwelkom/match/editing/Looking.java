package nl.warmwelkom.match.editing;

import java.time.Duration;
import nl.warmwelkom.match.editing.application.PublishedTips;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks what other instances published, for as long as the service runs. */
final class Looking implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Looking.class);
    private static final Duration ROUND = Duration.ofSeconds(2);

    private final PublishedTips published;
    private @Nullable Disposable rounds;

    Looking(PublishedTips published) {
        this.published = published;
    }

    @Override
    public void start() {
        rounds = Flux.interval(ROUND)
                .onBackpressureDrop()
                .concatMap(_ -> published.look().onErrorResume(failure -> {
                    LOG.warn("The tips stay as they are; a next look is in {}: {}", ROUND, failure.toString());
                    return Mono.empty();
                }))
                .subscribe();
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
