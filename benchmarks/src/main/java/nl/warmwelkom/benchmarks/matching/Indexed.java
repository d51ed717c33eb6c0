package nl.warmwelkom.benchmarks.matching;

import java.util.List;
import java.util.Set;
import nl.warmwelkom.benchmarks.matching.MadeUp.Asked;
import nl.warmwelkom.benchmarks.matching.MadeUp.Made;
import nl.warmwelkom.match.matching.domain.Scoring;
import nl.warmwelkom.match.matching.index.Found;
import nl.warmwelkom.match.matching.index.Index;

/** The index of the product: by its bitmaps, or by its rows alone. */
record Indexed(String name, Index index, Scoring scoring, boolean byRows) implements Engine {

    static Index filled(MadeUp country, List<Made> positions, Index.Engine engine) {
        var index = new Index(country.words(), country.areas(), engine, () -> {
            throw new IllegalStateException("bitmaps and rows disagree");
        });
        var batch = index.begin();
        for (var made : positions) {
            batch.put(made.area().code(), made.position());
        }
        batch.tidy();
        batch.publish();
        return index;
    }

    @Override
    public List<Answer> ask(Asked asked, int limit) {
        return found(asked, limit).stream()
                .map(found -> new Answer(found.id().value(), found.points()))
                .toList();
    }

    private List<Found> found(Asked asked, int limit) {
        return byRows
                ? index.bestByRows(scoring, asked.candidate(), Set.of(), asked.region(), limit)
                : index.best(scoring, asked.candidate(), Set.of(), asked.region(), limit);
    }
}
