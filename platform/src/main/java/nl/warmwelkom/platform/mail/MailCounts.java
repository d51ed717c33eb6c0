package nl.warmwelkom.platform.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** How many mails wait, and how many went which way. */
public final class MailCounts {

    private static final String ENDED = "warm.welkom.mail.ended";

    private final MeterRegistry registry;
    private final AtomicLong waiting;

    public MailCounts(MeterRegistry registry) {
        this.registry = registry;
        this.waiting = new AtomicLong();
        registry.gauge("warm.welkom.mail.waiting", waiting);
    }

    void waiting(long many) {
        waiting.set(many);
    }

    void postponed() {
        registry.counter("warm.welkom.mail.postponed").increment();
    }

    void ended(MailEnd end, long many) {
        registry.counter(ENDED, "as", end.word()).increment((double) many);
    }
}
