package nl.warmwelkom.benchmarks.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.warmwelkom.benchmarks.Figures;
import nl.warmwelkom.benchmarks.Report;
import nl.warmwelkom.benchmarks.matching.MadeUp.Made;
import nl.warmwelkom.match.matching.index.Index;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

/** How long it takes before a changed position is in the answers: applied and published, against updated and refreshed. */
final class Updates {

    private static final int TIMES = 400;
    private static final double NANOS_A_MICRO = 1000;

    private final MadeUp country;
    private final List<Made> positions;
    private final Random chance = new Random(2);

    Updates(MadeUp country, List<Made> positions) {
        this.country = country;
        this.positions = positions;
    }

    void measure(Index index, Path folder, Report report) throws IOException {
        var ours = new Figures();
        var theirs = new Figures();
        var docs = new LuceneDoc(country);
        var areas = Lucene.areas(country);
        try (var directory = new MMapDirectory(Files.createTempDirectory(folder, "updates"));
                var writer = LuceneStore.writer(directory, LuceneVariant.ONE_INDEX)) {
            for (var n = 0; n < positions.size(); n++) {
                var made = positions.get(n);
                writer.addDocument(docs.of(made, areas.getOrDefault(made.area().code(), -1), n));
            }
            writer.forceMerge(1);
            writer.commit();
            try (var searchers = new SearcherManager(writer, null)) {
                for (var n = 0; n < 2 * TIMES; n++) {
                    var which = chance.nextInt(positions.size());
                    var changed = country.changed(positions.get(which));
                    var document =
                            docs.of(changed, areas.getOrDefault(changed.area().code(), -1), which);
                    var mine = nanos(() -> {
                        var batch = index.begin();
                        batch.put(changed.area().code(), changed.position());
                        batch.publish();
                    });
                    var id = new Term(LuceneDoc.ID, changed.position().id().value());
                    var other = nanos(() -> {
                        writer.updateDocument(id, document);
                        searchers.maybeRefreshBlocking();
                    });
                    requireSeen(searchers, id);
                    if (n >= TIMES) {
                        ours.add(mine / NANOS_A_MICRO);
                        theirs.add(other / NANOS_A_MICRO);
                    }
                }
            }
        }
        report.figure("a change visible, index", "µs", ours);
        report.figure("a change visible, lucene", "µs", theirs);
        report.atLeast("change-visible-against-lucene", theirs.median() / ours.median(), 30);
    }

    private static void requireSeen(SearcherManager searchers, Term id) throws IOException {
        var searcher = searchers.acquire();
        try {
            if (searcher.count(new TermQuery(id)) != 1) {
                throw new IllegalStateException("Lucene does not show the change");
            }
        } finally {
            searchers.release(searcher);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double nanos(Work work) throws IOException {
        var start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
