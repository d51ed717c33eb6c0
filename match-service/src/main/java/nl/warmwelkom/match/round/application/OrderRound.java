package nl.warmwelkom.match.round.application;

import java.time.Clock;
import nl.warmwelkom.match.round.domain.Round;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.outbox.UniqueKeyTaken;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Asks for a round of a region, or ends one. A region has one at a time. */
public final class OrderRound {

    private static final int RACES = 5;

    private final Rounds rounds;
    private final Clock clock;

    public OrderRound(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** What can come of it. */
    public sealed interface Ordered {

        record Accepted(Stored<Round> round) implements Ordered {}

        /** One of this region goes on. */
        record OneGoesOn() implements Ordered {}
    }

    /** What can come of cancelling. */
    public enum Cancelled {
        DONE,
        OVER_ALREADY,
        UNKNOWN
    }

    public Mono<Ordered> order(String id, String region, int minimumFit, String by) {
        return rounds.add(id, Round.requested(region, minimumFit, by, clock.instant()))
                .<Ordered>map(Ordered.Accepted::new)
                .onErrorReturn(UniqueKeyTaken.class, new Ordered.OneGoesOn());
    }

    public Mono<Cancelled> cancel(String region, String id) {
        return Mono.defer(() -> rounds.find(id))
                .filter(read -> read.state().region().equals(region))
                .flatMap(read -> read.state()
                        .cancelled(clock.instant())
                        .map(next -> rounds.save(read, next).thenReturn(Cancelled.DONE))
                        .orElse(Mono.just(Cancelled.OVER_ALREADY)))
                // It began or ended at this very moment: look again.
                .retryWhen(Retry.max(RACES).filter(StaleWrite.class::isInstance))
                .defaultIfEmpty(Cancelled.UNKNOWN);
    }
}
