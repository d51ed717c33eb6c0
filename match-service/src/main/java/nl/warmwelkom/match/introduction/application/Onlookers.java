package nl.warmwelkom.match.introduction.application;

import java.util.HashMap;
import java.util.Map;
import nl.warmwelkom.platform.security.Caller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Who has a page open and wants to know that something changed. They are told that and nothing else; nothing is kept for
 * them, and to whoever is slow two changes are one.
 */
public final class Onlookers {

    /** A browser opens six connections to a site; with more pages than this open, none would be left to read them. */
    static final int EACH = 4;

    /** Each takes a connection of the gateway, which has to have some for those who ask something. */
    static final int ALL = 400;

    private final Sinks.Many<News> news = Sinks.many().multicast().directBestEffort();
    private final Sinks.Empty<Void> closed = Sinks.empty();
    private final Map<String, Integer> seats = new HashMap<>();
    private int taken;

    /** Something that this onlooker can see is not what it was. */
    public enum Signal {
        CHANGED
    }

    /** Somebody follows in too many places already, or too many people do. */
    public static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Full() {
            super("no seat is free", null, false, false);
        }
    }

    /**
     * Signals from now on, until nobody listens any more.
     *
     * @throws Full as an error signal, when there is no room
     */
    public Flux<Signal> follow(Caller caller) {
        return Flux.using(
                () -> take(caller.account()),
                _ -> news.asFlux()
                        .filter(it -> it.reaches(caller))
                        .map(_ -> Signal.CHANGED)
                        .onBackpressureLatest(),
                this::leave);
    }

    /** Whether it is worth finding out who can see a change. */
    boolean anybody() {
        return news.currentSubscriberCount() > 0;
    }

    /** To be told by one at a time. */
    void tell(News it) {
        news.emitNext(it, Sinks.EmitFailureHandler.FAIL_FAST);
    }

    /** Ends when the service stops, which need not wait for those who only look on. */
    public Mono<Void> closingTime() {
        return closed.asMono();
    }

    public void close() {
        closed.emitEmpty(Sinks.EmitFailureHandler.FAIL_FAST);
    }

    private synchronized String take(String account) {
        var own = seats.getOrDefault(account, 0);
        if (own >= EACH || taken >= ALL) {
            throw new Full();
        }
        seats.put(account, own + 1);
        taken++;
        return account;
    }

    private synchronized void leave(String account) {
        seats.computeIfPresent(account, (_, own) -> own == 1 ? null : own - 1);
        taken--;
    }
}
