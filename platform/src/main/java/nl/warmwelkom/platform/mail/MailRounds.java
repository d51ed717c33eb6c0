package nl.warmwelkom.platform.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Goes round the mail queue for as long as the service runs; ever more slowly while the mail server is away. A stop waits for
 * the round that is going on, for a mail that is being handed over would become one that nobody is sure of.
 */
final class MailRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int ROUNDS_AN_HOUR = 3600;

    private final MailRound round;
    private @Nullable Going going;

    MailRounds(MailRound round) {
        this.round = round;
    }

    private record Going(Sinks.Empty<Void> stop, Mono<Void> rounds) {}

    @Override
    public void start() {
        var stop = Sinks.<Void>empty();
        var rounds = Mono.delay(PAUSE)
                .takeUntilOther(stop.asMono())
                .then(next(stop, 1, PAUSE))
                .cache();
        going = new Going(stop, rounds);
        rounds.subscribe();
    }

    private Mono<Void> next(Sinks.Empty<Void> stop, long number, Duration pause) {
        return Mono.just(new Turn(number, pause))
                .expand(turn -> isStopping(stop)
                        ? Mono.empty()
                        : take(turn)
                                .flatMap(then -> Mono.delay(then.pause())
                                        .takeUntilOther(stop.asMono())
                                        .thenReturn(then)))
                .then();
    }

    private static boolean isStopping(Sinks.Empty<Void> stop) {
        return Boolean.TRUE.equals(stop.scan(reactor.core.Scannable.Attr.TERMINATED));
    }

    private Mono<Turn> take(Turn turn) {
        var once = turn.number() % ROUNDS_AN_HOUR == 1 ? round.run().then(round.forget()) : round.run();
        return once.thenReturn(new Turn(turn.number() + 1, PAUSE)).onErrorResume(failure -> {
            var longer = min(turn.pause().multipliedBy(2), LONGEST_PAUSE);
            LOG.warn("Mail waits for {}: {}", longer, failure.toString());
            return Mono.just(new Turn(turn.number() + 1, longer));
        });
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Override
    public void stop(Runnable stopped) {
        var present = going;
        going = null;
        if (present == null) {
            stopped.run();
            return;
        }
        present.stop().tryEmitEmpty();
        present.rounds().doFinally(_ -> stopped.run()).subscribe();
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public boolean isRunning() {
        return going != null;
    }

    private record Turn(long number, Duration pause) {}
}
