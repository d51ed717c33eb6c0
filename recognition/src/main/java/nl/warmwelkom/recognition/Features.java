package nl.warmwelkom.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What a text consists of: pieces of words (they see through typing errors and compounds), stems, pairs of stems, and
 * notions with their pairs. Each kind is scaled to the same length, so that a long text weighs no more than a short one.
 */
public final class Features {

    private static final int SHORTEST_PIECE = 2;
    private static final int LONGEST_PIECE = 5;

    /** Notions are few and sure, so that they speak loudly enough at half the length. */
    private static final float HALF = 0.5f;

    private Features() {}

    /** Each feature with its weight. */
    public static Map<Long, Float> of(String text) {
        var words = Words.in(text);
        var all = new HashMap<Long, Float>();
        add(all, pieces(words), 1);
        add(all, stems(words), 1);
        add(all, notions(words), HALF);
        return all;
    }

    private static Map<String, Integer> pieces(List<String> words) {
        var counts = new HashMap<String, Integer>();
        for (var word : words) {
            var bounded = "_" + word + "_";
            for (var length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
                for (var from = 0; from + length <= bounded.length(); from++) {
                    counts.merge("p" + bounded.substring(from, from + length), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static Map<String, Integer> stems(List<String> words) {
        var counts = new HashMap<String, Integer>();
        var before = "^";
        for (var word : words) {
            var stem = Words.stem(word);
            counts.merge("s" + stem, 1, Integer::sum);
            counts.merge("b" + before + " " + stem, 1, Integer::sum);
            before = stem;
        }
        return counts;
    }

    private static Map<String, Integer> notions(List<String> words) {
        var found = new HashSet<String>();
        words.forEach(word -> found.addAll(Notions.STANDARD.in(word)));
        var counts = new HashMap<String, Integer>();
        for (var one : found) {
            counts.put("n" + one, 1);
            for (var other : found) {
                if (one.compareTo(other) < 0) {
                    counts.put("m" + one + " " + other, 1);
                }
            }
        }
        return counts;
    }

    private static void add(Map<Long, Float> all, Map<String, Integer> counts, float length) {
        var square = 0.0;
        for (var count : counts.values()) {
            square += weight(count) * weight(count);
        }
        var scale = square == 0 ? 0 : length / Math.sqrt(square);
        counts.forEach((feature, count) -> all.put(key(feature), (float) (weight(count) * scale)));
    }

    private static double weight(int count) {
        return 1 + Math.log(count);
    }

    /** FNV-1a in 64 bits: two of our hundred thousands of features share a key less than once in a million builds. */
    private static long key(String feature) {
        var key = 0xcbf29ce484222325L;
        for (var n = 0; n < feature.length(); n++) {
            key = (key ^ feature.charAt(n)) * 0x100000001b3L;
        }
        return key;
    }
}
