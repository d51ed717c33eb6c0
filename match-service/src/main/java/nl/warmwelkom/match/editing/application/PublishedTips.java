package nl.warmwelkom.match.editing.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.editing.domain.TipHistory;
import nl.warmwelkom.match.reassurance.application.TipsInForce;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The tips that are shown. Whoever asks gets what was there at the last look in the store, for the day that they ask about,
 * as one value that nobody changes any more; a look at what other instances published follows every few seconds.
 */
public final class PublishedTips implements TipsInForce {

    private final Catalogue catalogue;
    private final TipHistories histories;
    private final AtomicLong looks = new AtomicLong();
    private volatile Edited edited = new Edited(0, 0, Map.of());
    private volatile @Nullable Edition edition;

    /**
     * What editors made of tips.
     *
     * @param look number of the last look that found this
     * @param since number of the first
     */
    private record Edited(long look, long since, Map<String, TipHistory> histories) {}

    /** The catalogue of a day. */
    private record Edition(long since, LocalDate day, Catalogue catalogue) {}

    public PublishedTips(Catalogue catalogue, TipHistories histories) {
        this.catalogue = catalogue;
        this.histories = histories;
    }

    /** Looks what is in the store now. */
    public Mono<Void> look() {
        return Mono.defer(() -> {
            long number = looks.incrementAndGet();
            return histories
                    .all()
                    .map(Stored::state)
                    .collect(Collectors.toMap(TipHistory::id, Function.identity()))
                    .doOnNext(found -> saw(number, found))
                    .then();
        });
    }

    /** A look that began earlier and ends later may not bring back what was there before. */
    private synchronized void saw(long number, Map<String, TipHistory> found) {
        if (number > edited.look()) {
            edited = found.equals(edited.histories())
                    ? new Edited(number, edited.since(), edited.histories())
                    : new Edited(number, number, Map.copyOf(found));
        }
    }

    @Override
    public Catalogue on(LocalDate day) {
        var now = edited;
        var known = edition;
        if (known == null || known.since() != now.since() || !known.day().equals(day)) {
            known = new Edition(now.since(), day, Publication.of(catalogue, now.histories(), day));
            edition = known;
        }
        return known.catalogue();
    }
}
