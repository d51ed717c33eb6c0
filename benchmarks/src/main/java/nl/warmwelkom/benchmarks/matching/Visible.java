package nl.warmwelkom.benchmarks.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.benchmarks.Figures;
import nl.warmwelkom.benchmarks.Report;
import nl.warmwelkom.benchmarks.matching.MadeUp.Asked;
import nl.warmwelkom.benchmarks.matching.MadeUp.Made;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.index.Index;

/**
 * How long after an event is sent the proposals are others: the best workplace of somebody is filled and is gone from the
 * answer, then has an opening again and is back. Over a real broker, and seen by asking.
 */
record Visible(MadeUp country, Index index, Telling telling) {

    private static final int CANDIDATES_A_REGION = 6;
    private static final int WARM_UPS = 100;
    private static final int PROPOSALS = 20;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double SOON_ENOUGH = 50;

    void measure(List<Made> positions, Report report) {
        var known = positions.stream()
                .collect(Collectors.toMap(made -> made.position().id().value(), Function.identity()));
        var figures = new Figures();
        var version = 0L;
        for (var asked : country.candidates(CANDIDATES_A_REGION)) {
            var best = best(asked);
            if (best.isEmpty()) {
                continue;
            }
            var it = made(known, best.getFirst());
            var gone = millis(with(it, 0), ++version, asked, false);
            var back = millis(it, ++version, asked, true);
            if (version > WARM_UPS) {
                figures.add(gone);
                figures.add(back);
            }
        }
        report.figure("a change, from sending to other proposals", "ms", figures);
        report.atMost("change-event-visible-ms", figures.median(), SOON_ENOUGH);
    }

    private double millis(Made changed, long version, Asked asked, boolean proposed) {
        var id = changed.position().id().value();
        var start = System.nanoTime();
        telling.of(changed, version);
        while (best(asked).contains(id) != proposed) {
            Thread.onSpinWait();
        }
        return (System.nanoTime() - start) / NANOS_A_MILLI;
    }

    private List<String> best(Asked asked) {
        return index.best(country.scoring(), asked.candidate(), Set.of(), asked.region(), PROPOSALS).stream()
                .map(found -> found.id().value())
                .toList();
    }

    private static Made made(Map<String, Made> known, String id) {
        var made = known.get(id);
        if (made == null) {
            throw new IllegalStateException("proposes what nobody told of");
        }
        return made;
    }

    private static Made with(Made made, int openings) {
        var it = made.position();
        return new Made(made.area(), new Position(it.id(), it.employer(), it.place(), it.open(), openings, it.work()));
    }
}
