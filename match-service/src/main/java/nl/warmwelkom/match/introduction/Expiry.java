package nl.warmwelkom.match.introduction;

import java.time.Duration;
import nl.warmwelkom.match.introduction.application.CloseIntroductions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks every minute for introductions that nobody answered in time. */
final class Expiry implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);
    private static final Duration ROUND = Duration.ofMinutes(1);

    private final CloseIntroductions close;
    private @Nullable Disposable rounds;

    Expiry(CloseIntroductions close) {
        this.close = close;
    }

    @Override
    public void start() {
        rounds = Flux.interval(ROUND)
                .onBackpressureDrop()
                .concatMap(_ -> close.expireDue().onErrorResume(failure -> {
                    LOG.warn("Looked for overdue introductions in vain: {}", failure.toString());
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
