package nl.warmwelkom.platform.mail;

import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The mail that waits, and what became of the rest. A mail waits, leaves, and ends. Of an ended one only the id, the state and
 * the time stay: no address and no word.
 */
public interface MailQueue extends Mails {

    /** What may leave now, what waited longest first. */
    Flux<Due> due(Instant now, int limit);

    /** Takes a mail that waits, to hand it over. Of all who try, one gets it. */
    Mono<Boolean> claim(String id, Instant now);

    /** Notes what became of a claimed mail. */
    Mono<Void> end(String id, MailEnd end, Instant now);

    /** Puts a claimed mail back, to leave later; one that was taken back meanwhile ends instead. Answers whether it waits. */
    Mono<Boolean> postpone(String id, Instant until, Instant now);

    /** Ends what waited until it was no news any more; answers how many. */
    Mono<Long> giveUp(Instant now);

    /**
     * Ends what was claimed before the given time: whoever claimed it has died, and nobody knows whether the server has it.
     * Answers how many.
     */
    Mono<Long> endLost(Instant claimedBefore, Instant now);

    /** Forgets what ended before the given time. */
    Mono<Void> forget(Instant endedBefore);

    /** How many wait. */
    Mono<Long> waiting();

    /**
     * A mail that may leave.
     *
     * @param tries how often the server asked to come back later
     */
    record Due(Mail mail, int tries) {}
}
