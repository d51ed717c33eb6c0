package nl.warmwelkom.match.matching.index;

/**
 * Works on the bitmaps of one page, many positions at a time. Operands are the numbers of bitmaps, in those of the page or on the
 * {@link Desk}; what comes out is put on the desk. A number is a bitmap for each of its bits, the lowest first. Bitmaps have so
 * many words, a multiple of eight.
 */
interface Kernel {

    /** What to call it where it is measured. */
    String name();

    /** Leaves in {@code kept} what is in all of these too. */
    void keepAll(long[][] bitmaps, int[] all, long[][] desk, int kept, int words);

    /** Leaves in {@code kept} where one number is at least the other. */
    void keepAtLeast(
            long[][] numbers, int number, long[][] others, int other, int bits, long[][] desk, int kept, int words);

    /** What is in any of these. */
    void any(long[][] bitmaps, int[] of, long[][] desk, int into, int words);

    /**
     * In how many of these each position is, as a number of {@link Desk#COUNT_BITS} bits.
     *
     * @param of a multiple of four
     * @param turned for each of them 0, or -1 to count who is not in it
     */
    void count(long[][] bitmaps, int[] of, long[] turned, long[][] desk, int into, int words);

    /** Adds a number to a sum of so many bits, into which it fits. */
    void add(long[][] numbers, int number, int bits, long[][] desk, int sum, int sumBits, int words);

    /** Finds among some where a number is at least so much. */
    void atLeast(long[][] desk, int number, int bits, int least, int among, int into, int words);
}
