package nl.warmwelkom.match.editing.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.editing.domain.TipHistory;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Mono;

/** What is on the editors' desk. */
public final class ReadTips {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Desk desk;
    private final Clock clock;

    public ReadTips(TipHistories histories, Catalogue catalogue, Clock clock) {
        this.desk = new Desk(histories, catalogue);
        this.clock = clock;
    }

    public Mono<Stored<TipHistory>> find(String id) {
        return desk.find(id);
    }

    /** The tips that were asked for, what ends first at the front. */
    public Mono<List<Listed>> list(Filter filter) {
        var today = today();
        return desk.all()
                .map(stored -> Listed.of(stored.state(), today))
                .filter(filter::admits)
                .sort(Comparator.comparing(Listed::place))
                .collectList();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
