package nl.warmwelkom.recognition.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.recognition.Features;

/** The training text as liblinear takes it: each utterance as a row of numbered features. */
final class Examples {

    private static final int OFTEN_ENOUGH = 2;

    private final List<Utterance> utterances;
    private final long[] keys;
    private final Feature[][] rows;

    private Examples(List<Utterance> utterances, long[] keys, Feature[][] rows) {
        this.utterances = List.copyOf(utterances);
        this.keys = keys;
        this.rows = rows;
    }

    List<Utterance> utterances() {
        return utterances;
    }

    /** The features that occur often enough to learn from, in order. Feature n of a row, from 1, is key n - 1. */
    long[] keys() {
        return keys;
    }

    Feature[] row(int utterance) {
        return rows[utterance];
    }

    static Examples of(List<Utterance> utterances) {
        var features =
                utterances.stream().map(Utterance::text).map(Features::of).toList();
        var occurrences = new HashMap<Long, Integer>();
        features.forEach(each -> each.keySet().forEach(key -> occurrences.merge(key, 1, Integer::sum)));
        var keys = occurrences.entrySet().stream()
                .filter(entry -> entry.getValue() >= OFTEN_ENOUGH)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
        var numbers = new HashMap<Long, Integer>();
        for (var n = 0; n < keys.length; n++) {
            numbers.put(keys[n], n + 1);
        }
        var rows = features.stream().map(each -> row(each, numbers)).toArray(Feature[][]::new);
        return new Examples(utterances, keys, rows);
    }

    private static Feature[] row(Map<Long, Float> features, Map<Long, Integer> numbers) {
        return features.entrySet().stream()
                .filter(entry -> numbers.containsKey(entry.getKey()))
                .map(entry -> new FeatureNode(numbers.getOrDefault(entry.getKey(), 0), entry.getValue()))
                .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                .toArray(Feature[]::new);
    }
}
