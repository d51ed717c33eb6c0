package nl.warmwelkom.match.effect;

import java.time.Duration;
import nl.warmwelkom.match.effect.application.MeasureHelp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Measures at the start, and every hour after that, how helpful tips are. */
final class HelpRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(HelpRounds.class);
    private static final Duration ROUND = Duration.ofHours(1);

    private final MeasureHelp measure;
    private @Nullable Disposable rounds;

    HelpRounds(MeasureHelp measure) {
        this.measure = measure;
    }

    @Override
    public void start() {
        rounds = Flux.interval(Duration.ZERO, ROUND)
                .onBackpressureDrop()
                .concatMap(_ -> measure.measure().onErrorResume(failure -> {
                    LOG.warn("Measured in vain how helpful tips are: {}", failure.toString());
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
