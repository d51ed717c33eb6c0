package nl.warmwelkom.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import nl.warmwelkom.platform.event.Carrier;
import nl.warmwelkom.platform.event.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Takes letters from outboxes to their topics, for each aggregate in order.
 *
 * <p>Two never carry the letters of one aggregate at the same time, also not from two instances: a writer that finds the
 * box empty carries; one that finds letters in it leaves its own to whoever is carrying those, because a carrier goes on
 * until its last look finds the box empty. So an older state can never overtake a newer one on a compacted topic.
 *
 * <p>A carrier shows itself after each letter. One that has not for too long counts as dead, and the sweeper takes over what
 * it left; a carrier that lives gives up well before that. Between "sent" and "taken out" a carrier may die; then the letter
 * goes out again under the same id and number, and readers pass over it. It never takes out first: then the letter would be
 * lost instead.
 */
public final class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final Carrier carrier;
    private final Clock clock;
    private final Duration patience;
    private final Duration turn;

    /**
     * A relay.
     *
     * @param patience after how long a carrier that does not show itself counts as dead. It gives up after half of that; in
     *     the other half a send that it gave up has to have ended
     */
    public Relay(Carrier carrier, Clock clock, Duration patience) {
        this.carrier = carrier;
        this.clock = clock;
        this.patience = patience;
        this.turn = patience.dividedBy(2);
    }

    /** Carries what a writer just put in an empty box, and what comes in meanwhile, until it is empty. */
    public Mono<Void> carry(Outbox<?> outbox, String id, List<Letter> letters) {
        return letters.isEmpty()
                ? Mono.empty()
                : carry(outbox, id, new Box(letters, letters.getFirst().at()));
    }

    /** Carries what a crash, or a broker that was away, left behind. */
    public Mono<Void> sweep(Outbox<?> outbox) {
        return Mono.defer(() -> outbox.waitingSince(clock.instant().minus(patience))
                .concatMap(id -> takeOver(outbox, id).onErrorResume(failure -> {
                    LOG.warn("Letters of {} stay for the next round: {}", id, failure.toString());
                    return Mono.empty();
                }))
                .then());
    }

    private Mono<Void> takeOver(Outbox<?> outbox, String id) {
        return Mono.defer(() -> {
            var now = clock.instant();
            return outbox.takeOver(id, now.minus(patience), now)
                    .flatMap(letters -> carry(outbox, id, new Box(letters, now)));
        });
    }

    private Mono<Void> carry(Outbox<?> outbox, String id, Box full) {
        return Mono.just(full)
                .expand(box -> box.letters.isEmpty() ? Mono.empty() : carryFirst(outbox, id, box))
                .then();
    }

    private Mono<Box> carryFirst(Outbox<?> outbox, String id, Box box) {
        var letter = box.letters.getFirst();
        return send(letter, box.since).then(Mono.defer(() -> {
            var now = clock.instant();
            return outbox.delivered(id, letter, now).map(left -> new Box(left, now));
        }));
    }

    private Mono<Void> send(Letter letter, Instant since) {
        return Mono.defer(() -> {
            var left = Duration.between(clock.instant(), since.plus(turn));
            return left.isPositive() ? carrier.send(letter).timeout(left, tooLate()) : tooLate();
        });
    }

    private static Mono<Void> tooLate() {
        return Mono.error(() -> new TimeoutException("the turn of this carrier is over"));
    }

    /**
     * What a carrier has before it.
     *
     * @param since when it last showed itself
     */
    private record Box(List<Letter> letters, Instant since) {}
}
