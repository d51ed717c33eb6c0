package nl.warmwelkom.benchmarks.matching;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Keeps the best of what a query lets through: a heap of numbers, points before the order of ids. */
final class LuceneCollector extends SimpleCollector {

    private static final long LATER = 0xFFFFFFFFL;

    private final LuceneScorer scorer;
    private final boolean checksMusts;

    /** Worst first: points in the high half, and below them the later the order the lower. */
    private final PriorityQueue<Long> best = new PriorityQueue<>();

    private final int limit;
    private long worst = Long.MIN_VALUE;

    LuceneCollector(LuceneScorer scorer, boolean checksMusts, int limit) {
        this.scorer = scorer;
        this.checksMusts = checksMusts;
        this.limit = limit;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        scorer.read(context.reader());
    }

    @Override
    public void setScorer(Scorable scorable) {
        // Points come from the numbers.
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public void collect(int doc) throws IOException {
        var where = scorer.number(4, doc);
        var band = scorer.band(where);
        if (band < 0) {
            return;
        }
        var work = scorer.number(3, doc);
        if (!scorer.isPossible(work) || (checksMusts && !scorer.offersMusts(doc))) {
            return;
        }
        var key = ((long) scorer.points(doc, work, band) << Integer.SIZE) | (LATER - (where & LATER));
        if (best.size() < limit) {
            best.add(key);
            worst = best.element();
        } else if (key > worst) {
            best.remove();
            best.add(key);
            worst = best.element();
        }
    }

    /** For a searcher with one thread. */
    CollectorManager<LuceneCollector, LuceneCollector> alone() {
        return new CollectorManager<>() {
            @Override
            public LuceneCollector newCollector() {
                return LuceneCollector.this;
            }

            @Override
            public LuceneCollector reduce(Collection<LuceneCollector> collectors) {
                return LuceneCollector.this;
            }
        };
    }

    /** Order of the id and points of each, best first. */
    List<int[]> found() {
        return best.stream()
                .sorted(Comparator.reverseOrder())
                .map(key -> new int[] {(int) (LATER - (key & LATER)), (int) (key >> Integer.SIZE)})
                .toList();
    }
}
