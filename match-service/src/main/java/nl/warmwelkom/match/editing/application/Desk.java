package nl.warmwelkom.match.editing.application;

import java.util.HashMap;
import java.util.Map;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Tip;
import nl.warmwelkom.match.editing.domain.TipHistory;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All tips on the editors' desk: those that came with the product, until somebody touches them, and those that are kept. */
final class Desk {

    private final TipHistories histories;
    private final Map<String, Stored<TipHistory>> shipped = new HashMap<>();

    Desk(TipHistories histories, Catalogue catalogue) {
        this.histories = histories;
        for (Tip tip : catalogue.tips()) {
            shipped.put(tip.id(), new Stored<>(tip.id(), 0, TipHistory.of(tip, catalogue)));
        }
    }

    Mono<Stored<TipHistory>> find(String id) {
        return histories.find(id).switchIfEmpty(Mono.justOrEmpty(shipped.get(id)));
    }

    Flux<Stored<TipHistory>> all() {
        return histories
                .all()
                .collectMap(Stored::id)
                .map(kept -> {
                    var all = new HashMap<>(shipped);
                    all.putAll(kept);
                    return all.values();
                })
                .flatMapIterable(all -> all);
    }
}
