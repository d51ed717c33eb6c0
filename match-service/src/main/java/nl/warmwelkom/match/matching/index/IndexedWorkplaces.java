package nl.warmwelkom.match.matching.index;

import java.util.List;
import java.util.function.BooleanSupplier;
import nl.warmwelkom.match.matching.application.Workplaces;
import reactor.core.publisher.Mono;

/** Workplaces by the index; as long as that has not caught up with what was told, another way is asked. */
public final class IndexedWorkplaces implements Workplaces {

    private final Index index;
    private final BooleanSupplier ready;
    private final Workplaces meanwhile;

    public IndexedWorkplaces(Index index, BooleanSupplier ready, Workplaces meanwhile) {
        this.index = index;
        this.ready = ready;
        this.meanwhile = meanwhile;
    }

    @Override
    public Mono<List<Option>> best(Question question) {
        return ready.getAsBoolean()
                ? Mono.fromSupplier(() -> found(question).stream()
                        .map(found -> explained(question, found))
                        .toList())
                : meanwhile.best(question);
    }

    private List<Found> found(Question question) {
        return index.best(question.scoring(), question.candidate(), question.blocked(), null, question.limit());
    }

    /** The index has checked the points against the row; here the rules themselves have the last word. */
    private Option explained(Question question, Found found) {
        var position = found.position();
        var fit = question.scoring().fit(question.candidate(), position);
        if (fit.points() != found.points()) {
            index.disagreed();
        }
        return new Option(position, fit);
    }
}
