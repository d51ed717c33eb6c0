package nl.warmwelkom.benchmarks.matching;

import java.util.List;
import nl.warmwelkom.benchmarks.matching.MadeUp.Asked;
import nl.warmwelkom.match.matching.domain.Code;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Asks Lucene for the workplaces that a candidate can be proposed. */
final class LuceneQuery {

    private static final int MOST_ASKED = 8;

    private final MadeUp country;
    private final LuceneVariant variant;
    private final LuceneScorer scorer;
    private final Bands.Near near;

    LuceneQuery(MadeUp country, LuceneVariant variant, LuceneScorer scorer, Bands.Near near) {
        this.country = country;
        this.variant = variant;
        this.scorer = scorer;
        this.near = near;
    }

    /** What has to hold, as far as this variant looks it up. */
    BooleanQuery.Builder filters(Asked asked) {
        var candidate = asked.candidate();
        var query = new BooleanQuery.Builder();
        query.add(term(LuceneDoc.LIVE, "yes"), Occur.FILTER);
        query.add(IntPoint.newRangeQuery(LuceneDoc.FROM, 0, candidate.hours().max()), Occur.FILTER);
        query.add(IntPoint.newRangeQuery(LuceneDoc.UP_TO, candidate.hours().min(), Integer.MAX_VALUE), Occur.FILTER);
        var region = asked.region();
        if (region != null && !variant.isOneARegion()) {
            query.add(term(LuceneDoc.REGION, region), Occur.FILTER);
        }
        if (region != null && variant.areasAsTerms) {
            query.add(areas(near.codes.stream().flatMap(List::stream).toList()), Occur.FILTER);
        }
        if (variant.mustsAsTerms) {
            candidate.musts().forEach(must -> query.add(term(LuceneDoc.SUPPORT, must.value()), Occur.FILTER));
        }
        return query;
    }

    /** What has to hold, and a boost for each thing that counts. */
    Query boosts(Asked asked) {
        var weights = country.scoring().weights();
        var candidate = asked.candidate();
        var query = filters(asked);
        query.add(new LuceneRest(scorer), Occur.FILTER);
        for (var strength : candidate.strengths()) {
            boost(query, term(LuceneDoc.STRENGTH, strength.value()), weights.strength() + weights.strengthToLearn());
        }
        for (var fewer = 1; fewer <= MOST_ASKED; fewer++) {
            boost(query, term(LuceneDoc.NOT_ASKED, String.valueOf(fewer)), fewer * weights.strengthToLearn());
        }
        candidate.wants().forEach(wish -> boost(query, term(LuceneDoc.TRAIT, wish.value()), weights.wish()));
        candidate.avoids().forEach(wish -> boost(query, not(term(LuceneDoc.TRAIT, wish.value())), weights.wish()));
        candidate.support().forEach(need -> boost(query, term(LuceneDoc.SUPPORT, need.value()), weights.support()));
        for (Code.Field field : country.words().fields()) {
            var points = weights.points(country.scoring().neighbours().between(candidate.interests(), field));
            boost(query, term(LuceneDoc.FIELD, field.value()), points);
        }
        for (var band = 1; band < near.codes.size(); band++) {
            if (!near.codes.get(band).isEmpty()) {
                boost(query, areas(near.codes.get(band)), band * weights.travelBand());
            }
        }
        return query.build();
    }

    /** What the boosts of every position are too much. */
    int shift() {
        return MOST_ASKED * country.scoring().weights().strengthToLearn();
    }

    private static void boost(BooleanQuery.Builder query, Query what, int points) {
        if (points > 0) {
            query.add(new BoostQuery(new ConstantScoreQuery(what), points), Occur.SHOULD);
        }
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query not(Query what) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(what, Occur.MUST_NOT)
                .build();
    }

    private static Query areas(List<BytesRef> codes) {
        return new TermInSetQuery(LuceneDoc.AREA, codes);
    }
}
