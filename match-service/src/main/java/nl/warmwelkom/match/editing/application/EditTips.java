package nl.warmwelkom.match.editing.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.check.Fault;
import nl.warmwelkom.match.editing.domain.Approval;
import nl.warmwelkom.match.editing.domain.Move;
import nl.warmwelkom.match.editing.domain.Refusal;
import nl.warmwelkom.match.editing.domain.Retirement;
import nl.warmwelkom.match.editing.domain.TipHistory;
import nl.warmwelkom.match.editing.domain.Wording;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** What editors do with tips. What is published shows at once here, and within seconds at every other instance. */
public final class EditTips {

    /** A tip is published at the beginning of a day in the Netherlands. */
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final int RACES = 5;

    private final TipHistories histories;
    private final Desk desk;
    private final PublishedTips published;
    private final Catalogue catalogue;
    private final Clock clock;

    public EditTips(TipHistories histories, PublishedTips published, Catalogue catalogue, Clock clock) {
        this.histories = histories;
        this.desk = new Desk(histories, catalogue);
        this.published = published;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What can come of it. */
    public sealed interface Outcome {

        record Done(Stored<TipHistory> tip) implements Outcome {}

        record Unknown() implements Outcome {}

        record Refused(Refusal why) implements Outcome {}

        /** The wording breaks rules of the catalogue, all of which are named. */
        record Faulty(List<Fault> faults) implements Outcome {}
    }

    /** Begins a tip. The same id again is the same request again, and gets what was begun. */
    public Mono<Outcome> begin(Wording wording, String author) {
        var id = wording.tip().id();
        var first = TipHistory.begin(wording, author, clock.instant());
        return unless(
                wording,
                histories
                        .find(id)
                        .switchIfEmpty(histories.save(new Stored<>(id, 0, first), first))
                        .map(Outcome.Done::new));
    }

    public Mono<Outcome> draft(Wording wording, String author) {
        return unless(wording, move(wording.tip().id(), tip -> tip.draft(wording, author, clock.instant())));
    }

    /**
     * Publishes a draft.
     *
     * @param from the first day on which it is shown; today when absent
     */
    public Mono<Outcome> approve(String id, int version, @Nullable LocalDate from, String by) {
        var publishFrom = Objects.requireNonNullElseGet(from, this::today);
        return desk.find(id)
                .filter(read -> read.state().latest().number() == version)
                .map(read -> WordingRules.unreadable(read.state().latest().wording()))
                .filter(faults -> !faults.isEmpty())
                .<Outcome>map(Outcome.Faulty::new)
                .switchIfEmpty(move(
                        id, tip -> tip.approve(version, new Approval(by, clock.instant(), publishFrom), today())));
    }

    public Mono<Outcome> retire(String id, String reason, String by) {
        return move(id, tip -> tip.retire(new Retirement(by, clock.instant(), today(), reason)));
    }

    private Mono<Outcome> move(String id, Function<TipHistory, Move> how) {
        return Mono.defer(() -> desk.find(id))
                .flatMap(read -> switch (how.apply(read.state())) {
                    case Move.Made(var next) -> histories.save(read, next).<Outcome>map(Outcome.Done::new);
                    case Move.Refused(var why) -> Mono.<Outcome>just(new Outcome.Refused(why));
                })
                // Somebody else was first: what they did decides what can be done now.
                .retryWhen(Retry.max(RACES).filter(StaleWrite.class::isInstance))
                .flatMap(this::shown)
                .defaultIfEmpty(new Outcome.Unknown());
    }

    /** It is written whatever the look does; the next round looks again. */
    private Mono<Outcome> shown(Outcome outcome) {
        return published.look().onErrorComplete().thenReturn(outcome);
    }

    private Mono<Outcome> unless(Wording wording, Mono<Outcome> otherwise) {
        return Mono.defer(() -> {
            var faults = WordingRules.faults(wording, catalogue);
            return faults.isEmpty() ? otherwise : Mono.just(new Outcome.Faulty(faults));
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
