package nl.warmwelkom.match.matching.index;

/** A question as steps over the bitmaps of a page, the same for every page. Operands are where bitmaps begin. */
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
    boolean leavesAny(Kernel kernel, long[] bitmaps, long[] desk) {
        kernel.keepAll(bitmaps, all, desk, Desk.POSSIBLE);
        if (Desk.isEmpty(desk, Desk.POSSIBLE)) {
            return false;
        }
        keepThoseOnDays(kernel, bitmaps, desk);
        return !Desk.isEmpty(desk, Desk.POSSIBLE);
    }

    private void keepThoseOnDays(Kernel kernel, long[] bitmaps, long[] desk) {
        dayParts.count().run(kernel, bitmaps, desk);
        if (dayParts.missed()) {
            kernel.keepAtLeast(
                    bitmaps, bitmap(Layout.SPARE), desk, Desk.COUNT, Layout.DAY_PART_BITS, desk, Desk.POSSIBLE);
        } else {
            kernel.keepAtLeast(
                    desk, Desk.COUNT, bitmaps, bitmap(Layout.NEEDED), Layout.DAY_PART_BITS, desk, Desk.POSSIBLE);
        }
    }

    /** Works out the points of every position of the page. */
    void count(Kernel kernel, long[] bitmaps, long[] desk) {
        for (var step : points) {
            step.run(kernel, bitmaps, desk);
        }
    }

    /** Chooses from the possible ones those with so many points; whether there is any. */
    boolean choosesAny(Kernel kernel, long[] desk, int least) {
        // Before anything was found, everything will do; the shift cannot be taken from that.
        var unshifted = least == Best.ANYTHING ? 0 : Math.max(0, least - shift);
        kernel.atLeast(desk, Desk.POINTS, bits, unshifted, Desk.POSSIBLE, Desk.CHOSEN);
        return !Desk.isEmpty(desk, Desk.CHOSEN);
    }

    /** Leaves of the chosen ones so many, those with the most points, and who ties with the last; whether any was left out. */
    boolean choosesFewer(long[] desk, int limit) {
        return Narrowing.toBest(desk, Desk.CHOSEN, Desk.POINTS, bits, limit);
    }

    /** The points of one position. */
    int points(long[] desk, int slot) {
        return Desk.number(desk, Desk.POINTS, bits, slot) + shift;
    }

    /** The operand for a bitmap of the page. */
    static int bitmap(int feature) {
        return feature * Page.WORDS;
    }
}
