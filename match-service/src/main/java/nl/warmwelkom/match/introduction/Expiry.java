package nl.warmwelkom.match.introduction;

import java.time.Duration;
import nl.warmwelkom.match.introduction.application.CloseIntroductions;
import nl.warmwelkom.match.introduction.application.RemindToAnswer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks every minute for introductions that nobody answered in time: closes them, or reminds whoever is to answer. */
final class Expiry implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);
    private static final Duration ROUND = Duration.ofMinutes(1);

    private final CloseIntroductions close;
    private final RemindToAnswer remind;
    private @Nullable Disposable rounds;

    Expiry(CloseIntroductions close, RemindToAnswer remind) {
        this.close = close;
        this.remind = remind;
    }

    @Override
    public void start() {
        rounds = Flux.interval(ROUND)
                .onBackpressureDrop()
                .concatMap(_ -> close.expireDue().then(remind.remindDue()).onErrorResume(failure -> {
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
