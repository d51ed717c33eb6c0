package nl.warmwelkom.match.matching.index;

import java.util.Arrays;

/**
 * Finds the largest numbers without reading any of them: from the highest bit down, either enough have that bit, and who has not
 * falls off, or too few have it, and those are in for certain.
 */
final class Narrowing {

    private Narrowing() {}

    /** Leaves in a bitmap so many, those with the largest numbers, and who ties with the last; whether it left any out. */
    static boolean toBest(long[][] desk, int among, int number, int bits, int most, int words) {
        var left = desk[among];
        if (count(left, words) <= most) {
            return false;
        }
        var better = desk[Desk.BETTER];
        Arrays.fill(better, 0, words, 0);
        for (var bit = bits - 1; bit >= 0; bit--) {
            var plane = desk[number + bit];
            if (countWith(left, better, plane, words) >= most) {
                keepWith(left, plane, words);
            } else {
                setApart(left, better, plane, words);
            }
        }
        for (var w = 0; w < words; w++) {
            left[w] |= better[w];
        }
        return true;
    }

    private static int count(long[] left, int words) {
        var count = 0;
        for (var w = 0; w < words; w++) {
            count += Long.bitCount(left[w]);
        }
        return count;
    }

    private static int countWith(long[] left, long[] better, long[] plane, int words) {
        var count = 0;
        for (var w = 0; w < words; w++) {
            count += Long.bitCount(better[w] | (left[w] & plane[w]));
        }
        return count;
    }

    private static void keepWith(long[] left, long[] plane, int words) {
        for (var w = 0; w < words; w++) {
            left[w] &= plane[w];
        }
    }

    private static void setApart(long[] left, long[] better, long[] plane, int words) {
        for (var w = 0; w < words; w++) {
            better[w] |= left[w] & plane[w];
            left[w] &= ~plane[w];
        }
    }
}
