package nl.warmwelkom.match.matching.index;

import java.util.Arrays;

/** Bitmaps of a page, gathered into an array of their numbers. */
final class Operands {

    private static final int AT_FIRST = 16;
    private static final int AT_A_TIME = 4;

    private int[] found = new int[AT_FIRST];
    private long[] turned = new long[AT_FIRST];
    private int size;

    Operands and(int feature) {
        return append(feature, 0);
    }

    /** Those who are not in it. */
    Operands andNot(int feature) {
        return append(feature, -1);
    }

    /** One for each bit of a mask. */
    Operands andEach(int first, long mask) {
        for (var left = mask; left != 0; left &= left - 1) {
            and(first + Long.numberOfTrailingZeros(left));
        }
        return this;
    }

    private Operands append(int feature, long turn) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
            turned = Arrays.copyOf(turned, 2 * size);
        }
        found[size] = feature;
        turned[size] = turn;
        size++;
        return this;
    }

    int size() {
        return size;
    }

    int[] gathered() {
        return Arrays.copyOf(found, size);
    }

    /** Counted four at a time, with bitmaps that nothing is in behind them until that comes out. */
    Step counted() {
        var whole = (size + AT_A_TIME - 1) / AT_A_TIME * AT_A_TIME;
        var all = Arrays.copyOf(found, whole);
        Arrays.fill(all, size, whole, Layout.NOTHING);
        return new Step.Count(all, Arrays.copyOf(turned, whole));
    }
}
