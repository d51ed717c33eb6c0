package nl.warmwelkom.benchmarks.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.benchmarks.matching.MadeUp.Made;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/** Positions in Lucene, merged into one segment an index. */
final class LuceneStore {

    private static final double BUFFER_MB = 256;
    private static final String ALL = "all";

    private final Map<String, IndexSearcher> searchers = new HashMap<>();

    LuceneStore(
            Path folder, LuceneDoc docs, List<Made> inOrderOfId, Map<String, Integer> areas, LuceneVariant variant) {
        try {
            var writers = new HashMap<String, IndexWriter>();
            for (var order = 0; order < inOrderOfId.size(); order++) {
                var made = inOrderOfId.get(order);
                var name = variant.isOneARegion() ? made.area().region() : ALL;
                var writer = writers.get(name);
                if (writer == null) {
                    writer = writer(directory(folder, variant, name), variant);
                    writers.put(name, writer);
                }
                writer.addDocument(docs.of(made, areas.getOrDefault(made.area().code(), -1), order));
            }
            for (var writer : writers.entrySet()) {
                try (var it = writer.getValue()) {
                    it.forceMerge(1);
                    it.commit();
                    searchers.put(writer.getKey(), searcher(DirectoryReader.open(it.getDirectory())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Directory directory(Path folder, LuceneVariant variant, String name) throws IOException {
        return new MMapDirectory(Files.createTempDirectory(folder, variant.name() + "-" + name));
    }

    static IndexWriter writer(Directory directory, LuceneVariant variant) throws IOException {
        var config = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB);
        if (variant.sortedBy != null) {
            config.setIndexSort(new Sort(new SortField(variant.sortedBy, SortField.Type.LONG)));
        }
        return new IndexWriter(directory, config);
    }

    static IndexSearcher searcher(DirectoryReader reader) {
        var searcher = new IndexSearcher(reader);
        // No two questions are the same: a cache would only take time.
        searcher.setQueryCache(null);
        return searcher;
    }

    /** Where a region is found. */
    IndexSearcher searcher(String region) {
        var searcher = searchers.getOrDefault(region, searchers.get(ALL));
        if (searcher == null) {
            throw new IllegalArgumentException("no such region");
        }
        return searcher;
    }

    /** All there are. */
    Iterable<IndexSearcher> all() {
        return searchers.values();
    }
}
