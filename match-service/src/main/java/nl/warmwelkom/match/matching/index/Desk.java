package nl.warmwelkom.match.matching.index;

import java.util.Arrays;

/** Where a search keeps what it works out for one page: bitmaps, used again for the next page. */
final class Desk {

    /** How many bits a count has: nothing is counted of which there are more. */
    static final int COUNT_BITS = 7;

    /** Points are never wider: an {@code int} that is not below zero. */
    static final int MOST_BITS = Integer.SIZE - 1;

    /** Which positions have nothing in the way. */
    static final int POSSIBLE = 0;

    /** Which of them have enough points to be among the best. */
    static final int CHOSEN = POSSIBLE + 1;

    /** While the chosen ones become fewer: who is among the best for certain. */
    static final int BETTER = CHOSEN + 1;

    /** What goes on to the next higher bit. */
    static final int CARRY = BETTER + 1;

    /** A number: in which quarter of the reach each position is. */
    static final int BAND = CARRY + 1;

    static final int BAND_BITS = 2;

    /** The number that was counted last. */
    static final int COUNT = BAND + BAND_BITS;

    /** A sum of things that weigh the same, before it is multiplied. */
    static final int PART = COUNT + COUNT_BITS;

    static final int POINTS = PART + MOST_BITS;

    private static final int SIZE = POINTS + MOST_BITS;

    /** A line of the cache more than a page needs, so that bitmaps do not all come to lie at the same places of the cache. */
    private static final int WORDS = Page.MOST_WORDS + 8;

    private Desk() {}

    static long[][] clean() {
        return new long[SIZE][WORDS];
    }

    static void clear(long[][] desk, int number, int bits, int words) {
        for (var bit = 0; bit < bits; bit++) {
            Arrays.fill(desk[number + bit], 0, words, 0);
        }
    }

    static boolean isEmpty(long[] bitmap, int words) {
        var any = 0L;
        for (var w = 0; w < words; w++) {
            any |= bitmap[w];
        }
        return any == 0;
    }

    /** The number that one position has. */
    static int number(long[][] desk, int number, int bits, int slot) {
        var value = 0;
        for (var bit = 0; bit < bits; bit++) {
            value |= (int) ((desk[number + bit][slot >> 6] >>> slot) & 1) << bit;
        }
        return value;
    }
}
