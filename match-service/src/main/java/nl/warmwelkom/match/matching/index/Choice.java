package nl.warmwelkom.match.matching.index;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** Chooses those with the most points, all at once: from the highest bit down, for as long as too many are left. */
final class Choice {

    private long[] above = new long[0];
    private long[] tied = new long[0];
    private int left;

    /** Chooses so many, or all if there are no more. */
    void choose(Scores scores, int wanted) {
        var words = scores.words();
        if (tied.length < words) {
            above = new long[words];
            tied = new long[words];
        }
        Arrays.fill(above, 0, words, 0);
        var all = 0;
        for (var word = 0; word < words; word++) {
            tied[word] = scores.possible(word);
            all += Long.bitCount(tied[word]);
        }
        left = Math.min(wanted, all);
        if (all <= wanted) {
            return;
        }
        for (var bit = scores.bits() - 1; bit >= 0; bit--) {
            narrow(scores, words, bit);
        }
    }

    private void narrow(Scores scores, int words, int bit) {
        var have = 0;
        for (var word = 0; word < words; word++) {
            have += Long.bitCount(tied[word] & scores.points(word, bit));
        }
        var enough = have >= left;
        for (var word = 0; word < words; word++) {
            var set = tied[word] & scores.points(word, bit);
            if (enough) {
                tied[word] = set;
            } else {
                above[word] |= set;
                tied[word] &= ~set;
            }
        }
        if (!enough) {
            left -= have;
        }
    }

    /** How many of the tied ones belong to the chosen; they all have equal points, so their ids decide. */
    int ofTied() {
        return left;
    }

    /** Word and bit of each that is chosen whatever its id, as one number. */
    void eachAbove(int words, LongConsumer found) {
        each(above, words, found);
    }

    /** Word and bit of each of those of which {@link #ofTied} are chosen. */
    void eachTied(int words, LongConsumer found) {
        each(tied, words, found);
    }

    private static void each(long[] bitmap, int words, LongConsumer found) {
        for (var word = 0; word < words; word++) {
            for (var bits = bitmap[word]; bits != 0; bits &= bits - 1) {
                found.accept((long) word * Long.SIZE + Long.numberOfTrailingZeros(bits));
            }
        }
    }
}
