package nl.warmwelkom.match.matching.index;

/** A question as steps over the bitmaps of a page, the same for every page. Operands are the numbers of bitmaps. */
final class Program {

    private final int[] all;
    private final DayParts dayParts;
    private final Step[] points;

    /** How wide points are, before {@link #shift}. */
    final int bits;

    /** What to add to the points on the desk: those are never below zero, so that they need no sign. */
    final int shift;

    /**
     * Which day-parts to count.
     *
     * @param count counts them
     * @param missed whether these are the ones that somebody cannot come, as there are fewer of those
     */
    record DayParts(Step count, boolean missed) {}

    Program(int[] all, DayParts dayParts, Step[] points, int bits, int shift) {
        this.all = all;
        this.dayParts = dayParts;
        this.points = points;
        this.bits = bits;
        this.shift = shift;
    }

    /** Takes from the possible ones those that have something in the way; whether any is left. */
    boolean leavesAny(Kernel kernel, long[][] bitmaps, long[][] desk, int words) {
        kernel.keepAll(bitmaps, all, desk, Desk.POSSIBLE, words);
        if (Desk.isEmpty(desk[Desk.POSSIBLE], words)) {
            return false;
        }
        keepThoseOnDays(kernel, bitmaps, desk, words);
        return !Desk.isEmpty(desk[Desk.POSSIBLE], words);
    }

    private void keepThoseOnDays(Kernel kernel, long[][] bitmaps, long[][] desk, int words) {
        dayParts.count().run(kernel, bitmaps, desk, words);
        if (dayParts.missed()) {
            kernel.keepAtLeast(
                    bitmaps, Layout.SPARE, desk, Desk.COUNT, Layout.DAY_PART_BITS, desk, Desk.POSSIBLE, words);
        } else {
            kernel.keepAtLeast(
                    desk, Desk.COUNT, bitmaps, Layout.NEEDED, Layout.DAY_PART_BITS, desk, Desk.POSSIBLE, words);
        }
    }

    /** Works out the points of every position of the page. */
    void count(Kernel kernel, long[][] bitmaps, long[][] desk, int words) {
        for (var step : points) {
            step.run(kernel, bitmaps, desk, words);
        }
    }

    /** Chooses from the possible ones those with so many points; whether there is any. */
    boolean choosesAny(Kernel kernel, long[][] desk, int least, int words) {
        if (least == Best.ANYTHING) {
            System.arraycopy(desk[Desk.POSSIBLE], 0, desk[Desk.CHOSEN], 0, words);
        } else {
            kernel.atLeast(desk, Desk.POINTS, bits, Math.max(0, least - shift), Desk.POSSIBLE, Desk.CHOSEN, words);
        }
        return !Desk.isEmpty(desk[Desk.CHOSEN], words);
    }

    /** Leaves of the chosen ones so many, those with the most points, and who ties with the last; whether any was left out. */
    boolean choosesFewer(long[][] desk, int limit, int words) {
        return Narrowing.toBest(desk, Desk.CHOSEN, Desk.POINTS, bits, limit, words);
    }

    /** The points of one position. */
    int points(long[][] desk, int slot) {
        return Desk.number(desk, Desk.POINTS, bits, slot) + shift;
    }
}
