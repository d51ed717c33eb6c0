package nl.warmwelkom.benchmarks.matching;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.warmwelkom.benchmarks.Report;
import nl.warmwelkom.benchmarks.matching.MadeUp.Made;
import nl.warmwelkom.contracts.events.PositionEvent.PositionChanged;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.matching.index.Index;
import nl.warmwelkom.match.matching.index.Ledger;
import tools.jackson.databind.json.JsonMapper;

/** What a position weighs: as a document that was read from JSON, and in the index with all that keeps it up to date. */
final class Memory {

    private static final int SAMPLE = 20_000;
    private static final int SETTLE = 4;

    private Memory() {}

    static void measure(MadeUp country, List<Made> positions, Report report) {
        var sample = positions.subList(0, Math.min(SAMPLE, positions.size())).stream()
                .map(made -> JsonMapper.shared().writeValueAsBytes(Events.position(made)))
                .toList();
        var documents = weigh(() -> {
                    var read = new ArrayList<KnownPosition>(sample.size());
                    sample.forEach(json ->
                            read.add(KnownPosition.of(JsonMapper.shared().readValue(json, PositionChanged.class))));
                    return read;
                })
                / sample.size();
        var index = weigh(() -> ledger(country, positions)) / positions.size();
        report.figure("memory, a document read from JSON", "bytes a position", documents);
        report.figure("memory, index and its ledger", "bytes a position", index);
        report.atLeast("memory-documents-against-index", documents / index, 12);
    }

    private static Object ledger(MadeUp country, List<Made> positions) {
        var index = new Index(country.words(), country.areas(), Index.Engine.PLAIN, () -> {});
        var ledger = new Ledger(index);
        ledger.apply(Loads.employers(positions));
        for (var from = 0; from < positions.size(); from += SAMPLE) {
            ledger.apply(Loads.positions(positions.subList(from, Math.min(positions.size(), from + SAMPLE))));
        }
        ledger.tidy();
        return List.of(index, ledger);
    }

    private static double weigh(Supplier<?> made) {
        var before = used();
        var kept = made.get();
        try {
            return used() - before;
        } finally {
            Reference.reachabilityFence(kept);
        }
    }

    private static double used() {
        for (var n = 0; n < SETTLE; n++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
