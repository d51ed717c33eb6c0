package nl.warmwelkom.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.warmwelkom.platform.event.Carrier;
import nl.warmwelkom.platform.event.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes letters from outboxes to their topics, for each aggregate in order.
 *
 * <p>Two writers never carry the letters of one aggregate at the same time, also not from two instances: a writer that
 * finds the box empty carries; one that finds letters in it leaves its own to whoever is carrying those, because a carrier
 * goes on until its last look finds the box empty. So an older state can never overtake a newer one on a compacted topic.
 *
 * <p>A carrier that died is noticed by the age of the oldest letter. Between "sent" and "taken out" it may die too; then the
 * letter goes out again under the same id and number, and readers pass over it. It never takes out first: then the letter
 * would be lost instead.
 */
public final class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final Carrier carrier;
    private final Clock clock;
    private final Duration patience;

    /**
     * A relay.
     *
     * @param patience after how long a letter counts as left behind; more than a send may take before it fails
     */
    public Relay(Carrier carrier, Clock clock, Duration patience) {
        this.carrier = carrier;
        this.clock = clock;
        this.patience = patience;
    }

    /** Carries everything in the box, and what comes in meanwhile, until it is empty. */
    public Mono<Void> carry(Outbox<?> outbox, String id, List<Letter> letters) {
        if (letters.isEmpty()) {
            return Mono.empty();
        }
        return Flux.fromIterable(letters)
                .concatMap(carrier::send)
                .then(Mono.defer(() -> outbox.delivered(id, letters)))
                .flatMap(left -> carry(outbox, id, left));
    }

    /** Carries what a crash, or a broker that was away, left behind. */
    public Mono<Void> sweep(Outbox<?> outbox) {
        return Mono.defer(() -> outbox.waitingSince(clock.instant().minus(patience))
                .concatMap(waiting -> carry(outbox, waiting.id(), waiting.letters())
                        .onErrorResume(failure -> {
                            LOG.warn("Letters of {} stay for the next round: {}", waiting.id(), failure.toString());
                            return Mono.empty();
                        }))
                .then());
    }
}
