package nl.warmwelkom.match.matching.index;

/** Runs steps of a {@link Program} over the bitmaps of one page. */
interface Kernel {

    /** What to call it where it is measured. */
    String name();

    void run(int[] steps, long[] bitmaps, long[] registers);
}
