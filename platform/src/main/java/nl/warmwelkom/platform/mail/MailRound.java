package nl.warmwelkom.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import nl.warmwelkom.platform.mail.MailQueue.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Hands over what is due, one mail after the other on one connection.
 *
 * <p>A mail is claimed after the connection stands and before it is handed over. A process that dies before the claim sends it
 * at the next start. One that dies between the claim and the note of how it went leaves a mail of which nobody knows whether
 * it arrived: that one is not sent again.
 */
public final class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    /** Longer than any hand-over can take with the time limits of platform.yml. */
    private static final Duration LOST = Duration.ofMinutes(5);

    /** Longer than any topic keeps an event, which could come by again. */
    private static final Duration REMEMBERED = Duration.ofDays(800);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LARGEST_DOUBLING = 6;
    private static final int AT_ONCE = 50;

    private final MailQueue queue;
    private final MailLine line;
    private final Scheduler desk;
    private final Clock clock;
    private final MailCounts counts;

    /**
     * A round.
     *
     * @param desk where calls to the mail server wait, so that nobody else does
     */
    public MailRound(MailQueue queue, MailLine line, Scheduler desk, Clock clock, MailCounts counts) {
        this.queue = queue;
        this.line = line;
        this.desk = desk;
        this.clock = clock;
        this.counts = counts;
    }

    /**
     * Hands over what is due.
     *
     * @throws MailLine.Unreachable as an error signal; everything waits then
     */
    public Mono<Void> run() {
        return Mono.defer(queue::waiting)
                .doOnNext(counts::waiting)
                .filter(many -> many > 0)
                .flatMap(_ -> endOld())
                .flatMap(now -> queue.due(now, AT_ONCE).collectList())
                .flatMap(this::handOver);
    }

    /** Ends what is no news any more, and what was left by somebody who died; answers what time it is. */
    private Mono<Instant> endOld() {
        return Mono.defer(() -> {
            var now = clock.instant();
            return queue.giveUp(now)
                    .doOnNext(many -> ended(MailEnd.GIVEN_UP, many))
                    .then(queue.endLost(now.minus(LOST), now))
                    .doOnNext(many -> ended(MailEnd.UNSURE, many))
                    .thenReturn(now);
        });
    }

    /** Forgets ended mail that no repeat can bring back any more. */
    public Mono<Void> forget() {
        return Mono.defer(() -> queue.forget(clock.instant().minus(REMEMBERED)));
    }

    private Mono<Void> handOver(List<Due> due) {
        return due.isEmpty()
                ? Mono.empty()
                : Mono.usingWhen(
                        atDesk(line::open),
                        open -> Flux.fromIterable(due)
                                .concatMap(one -> handOver(open, one))
                                .takeWhile(Boolean::booleanValue)
                                .then(),
                        open -> atDesk(() -> {
                            open.close();
                            return open;
                        }));
    }

    /** Answers whether the connection can be used for the next one. */
    private Mono<Boolean> handOver(MailLine.Open open, Due due) {
        var id = due.mail().id();
        return queue.claim(id, clock.instant())
                .filter(Boolean::booleanValue)
                .flatMap(_ -> atDesk(() -> open.handOver(due.mail())))
                .flatMap(outcome -> note(due, outcome).thenReturn(goesOn(outcome)))
                .defaultIfEmpty(true);
    }

    private static boolean goesOn(HandOver outcome) {
        return switch (outcome) {
            case HandOver.Accepted _, HandOver.Refused _, HandOver.NotNow _ -> true;
            case HandOver.Broken _, HandOver.Unsure _ -> false;
        };
    }

    private Mono<Void> note(Due due, HandOver outcome) {
        return switch (outcome) {
            case HandOver.Accepted _ -> end(due, MailEnd.SENT, "accepted");
            case HandOver.Refused(var why) -> end(due, MailEnd.REFUSED, why);
            case HandOver.Unsure(var why) -> end(due, MailEnd.UNSURE, why);
            case HandOver.NotNow(var why) -> postpone(due, why);
            case HandOver.Broken(var why) -> postpone(due, why);
        };
    }

    private Mono<Void> end(Due due, MailEnd end, String why) {
        return queue.end(due.mail().id(), end, clock.instant()).doOnSuccess(_ -> {
            counts.ended(end, 1);
            if (end != MailEnd.SENT) {
                LOG.warn("Mail {} ended as {}: {}", due.mail().id(), end.word(), why);
            }
        });
    }

    private Mono<Void> postpone(Due due, String why) {
        var now = clock.instant();
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(due.tries(), LARGEST_DOUBLING));
        return queue.postpone(due.mail().id(), now.plus(pause), now)
                .doOnNext(waits -> {
                    if (waits) {
                        counts.postponed();
                        LOG.info("Mail {} is tried again in {}: {}", due.mail().id(), pause, why);
                    } else {
                        counts.ended(MailEnd.RECALLED, 1);
                    }
                })
                .then();
    }

    private void ended(MailEnd end, long many) {
        if (many > 0) {
            counts.ended(end, many);
            LOG.warn("{} mails ended as {}", many, end.word());
        }
    }

    private <T> Mono<T> atDesk(Callable<T> call) {
        return Mono.fromCallable(call).subscribeOn(desk);
    }
}
