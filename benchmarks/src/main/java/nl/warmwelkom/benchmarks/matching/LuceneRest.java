package nl.warmwelkom.benchmarks.matching;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Lets through what has enough day-parts and asks no certificate too many, looked at only after the other filters. */
final class LuceneRest extends Query {

    private static final float CHEAP = 10;

    private final LuceneScorer scorer;

    LuceneRest(LuceneScorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                scorer.read(context.reader());
                var all = DocIdSetIterator.all(context.reader().maxDoc());
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, new TwoPhaseIterator(all) {
                    @Override
                    public boolean matches() throws IOException {
                        var doc = approximation.docID();
                        return scorer.band(scorer.number(4, doc)) >= 0 && scorer.isPossible(scorer.number(3, doc));
                    }

                    @Override
                    public float matchCost() {
                        return CHEAP;
                    }
                }));
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    @Override
    public String toString(String field) {
        return "rest";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
