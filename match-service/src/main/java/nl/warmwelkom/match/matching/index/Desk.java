package nl.warmwelkom.match.matching.index;

import java.util.Arrays;

/** Where a search keeps what it works out for one page: bitmaps, one after the other, used again for the next page. */
final class Desk {

    /** How many bits a count has: nothing is counted of which there are more. */
    static final int COUNT_BITS = 7;

    /** Points are never wider: an {@code int} that is not below zero. */
    static final int MOST_BITS = Integer.SIZE - 1;

    /** Which positions have nothing in the way. */
    static final int POSSIBLE = 0;

    /** Which of them have enough points to be among the best. */
    static final int CHOSEN = POSSIBLE + Page.WORDS;

    /** While the chosen ones become fewer: who is among the best for certain. */
    static final int BETTER = CHOSEN + Page.WORDS;

    /** A number: in which quarter of the reach each position is. */
    static final int BAND = BETTER + Page.WORDS;

    static final int BAND_BITS = 2;

    /** The number that was counted last. */
    static final int COUNT = BAND + BAND_BITS * Page.WORDS;

    /** A sum of things that weigh the same, before it is multiplied. */
    static final int PART = COUNT + COUNT_BITS * Page.WORDS;

    static final int POINTS = PART + MOST_BITS * Page.WORDS;

    private static final int SIZE = POINTS + MOST_BITS * Page.WORDS;

    private Desk() {}

    static long[] clean() {
        return new long[SIZE];
    }

    static void clear(long[] desk, int number, int bits) {
        Arrays.fill(desk, number, number + bits * Page.WORDS, 0);
    }

    static boolean isEmpty(long[] desk, int bitmap) {
        var any = 0L;
        for (var w = 0; w < Page.WORDS; w++) {
            any |= desk[bitmap + w];
        }
        return any == 0;
    }

    /** The number that one position has. */
    static int number(long[] desk, int number, int bits, int slot) {
        var at = number + (slot >> 6);
        var value = 0;
        for (var bit = 0; bit < bits; bit++) {
            value |= (int) ((desk[at + bit * Page.WORDS] >>> slot) & 1) << bit;
        }
        return value;
    }
}
