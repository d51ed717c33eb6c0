package nl.warmwelkom.benchmarks.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.benchmarks.matching.MadeUp.Asked;
import nl.warmwelkom.benchmarks.matching.MadeUp.Made;
import nl.warmwelkom.match.matching.index.Area;
import org.apache.lucene.search.IndexSearcher;

/** Lucene, used in one of several ways. */
final class Lucene implements Engine {

    private final MadeUp country;
    private final LuceneVariant variant;
    private final LuceneDoc docs;
    private final LuceneStore store;
    private final List<String> ids;
    private final Bands bands;

    private Lucene(
            MadeUp country, LuceneVariant variant, LuceneDoc docs, LuceneStore store, List<String> ids, Bands bands) {
        this.country = country;
        this.variant = variant;
        this.docs = docs;
        this.store = store;
        this.ids = ids;
        this.bands = bands;
    }

    static Lucene filled(Path folder, MadeUp country, List<Made> positions, LuceneVariant variant, Bands bands) {
        var inOrder = inOrderOfId(positions);
        var docs = new LuceneDoc(country);
        var store = new LuceneStore(folder, docs, inOrder, areas(country), variant);
        return new Lucene(
                country,
                variant,
                docs,
                store,
                inOrder.stream().map(made -> made.position().id().value()).toList(),
                bands);
    }

    static List<Made> inOrderOfId(List<Made> positions) {
        return positions.stream()
                .sorted(Comparator.comparing(made -> made.position().id()))
                .toList();
    }

    static Map<String, Integer> areas(MadeUp country) {
        var areas = new HashMap<String, Integer>();
        for (Area area : country.areas()) {
            areas.put(area.code(), areas.size());
        }
        return areas;
    }

    @Override
    public String name() {
        return "lucene " + variant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public List<Answer> ask(Asked asked, int limit) {
        try {
            var near = bands.of(asked);
            var scorer = new LuceneScorer(docs, country, asked.candidate(), near.byArea);
            var query = new LuceneQuery(country, variant, scorer, near);
            return variant == LuceneVariant.BOOSTS
                    ? byBoosts(query, asked, limit)
                    : byNumbers(query, scorer, asked, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Answer> byNumbers(LuceneQuery query, LuceneScorer scorer, Asked asked, int limit) throws IOException {
        var collector = new LuceneCollector(scorer, !variant.mustsAsTerms, limit);
        for (var searcher : searchers(asked)) {
            searcher.search(query.filters(asked).build(), collector.alone());
        }
        return collector.found().stream()
                .map(found -> new Answer(ids.get(found[0]), found[1]))
                .toList();
    }

    private List<Answer> byBoosts(LuceneQuery query, Asked asked, int limit) throws IOException {
        var found = searchers(asked).iterator().next().search(query.boosts(asked), limit);
        return Arrays.stream(found.scoreDocs)
                // The index is in the order of ids.
                .map(it -> new Answer(ids.get(it.doc), Math.round(it.score) - query.shift()))
                .toList();
    }

    private Iterable<IndexSearcher> searchers(Asked asked) {
        var region = asked.region();
        return region == null ? store.all() : List.of(store.searcher(region));
    }
}
