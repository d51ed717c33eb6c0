package nl.warmwelkom.match.matching.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.landscape.KnownEmployer;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.landscape.Landscape.Known;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.Proposals;
import reactor.core.publisher.Mono;

/** Workplaces as they lie in the store: right, and slow, for it looks at every one of them. */
public final class StoredWorkplaces implements Workplaces {

    private final Landscape landscape;
    private final PairHistory history;
    private final Catalogue catalogue;
    private final Reading reading;

    public StoredWorkplaces(Landscape landscape, PairHistory history, Catalogue catalogue) {
        this.landscape = landscape;
        this.history = history;
        this.catalogue = catalogue;
        this.reading = new Reading(catalogue);
    }

    /** What was told of a workplace and of whose it is. */
    record Told(KnownPosition position, KnownEmployer employer) {}

    /** What was told of an open position. One whose employer has not been told of yet is not a workplace yet. */
    Mono<Told> told(String positionId) {
        return landscape
                .position(positionId)
                .flatMap(position ->
                        landscape.employer(position.employerId()).map(employer -> new Told(position, employer)));
    }

    /** One workplace, as matching sees it now. */
    Mono<Position> find(String positionId) {
        return told(positionId)
                .zipWith(Mono.defer(history::openingsTaken))
                .map(zipped -> read(positionId, zipped.getT1(), zipped.getT2()));
    }

    @Override
    public Mono<List<Option>> best(Question question) {
        return all().map(positions -> {
            var ranked = Proposals.rank(
                    question.scoring(), question.candidate(), positions.values(), question.blocked(), question.limit());
            return ranked.items().stream()
                    .map(fit -> new Option(
                            Objects.requireNonNull(
                                    positions.get(fit.position().value()), "a ranked position is one of these"),
                            fit))
                    .toList();
        });
    }

    private Mono<Map<String, Position>> all() {
        var employers = landscape.employers().collectMap(Known::id, Known::what);
        return Mono.zip(employers, history.openingsTaken())
                .flatMap(zipped -> landscape
                        .positions()
                        .filter(position -> isSomewhere(position.what()))
                        .flatMap(position -> Mono.justOrEmpty(
                                        zipped.getT1().get(position.what().employerId()))
                                .map(employer ->
                                        read(position.id(), new Told(position.what(), employer), zipped.getT2()))
                                // Work that makes no sense is not proposed, and keeps nobody from other work.
                                .onErrorComplete(IllegalArgumentException.class))
                        .collect(Collectors.toUnmodifiableMap(it -> it.id().value(), Function.identity())));
    }

    /** Work in an area that nobody knows is nowhere: it cannot be near anybody. */
    private boolean isSomewhere(KnownPosition position) {
        return catalogue.postcodeArea(position.postcode4()).isPresent();
    }

    private Position read(String id, Told told, Map<String, Integer> taken) {
        return reading.position(id, told.position(), told.employer().open(), taken.getOrDefault(id, 0));
    }
}
