package nl.warmwelkom.match.matching.index;

/**
 * A position in eight words: all that matching knows of it. Rows stand one after the other in an array; {@code at} is where
 * one begins.
 */
final class Row {

    static final int SIZE = 8;

    /** Word by word: strengths asked, support offered, levels of traits (two words), the rest of the work, where, whose, id. */
    static final int STRENGTHS = 0;

    static final int SUPPORT = 1;
    static final int LEVELS = 2;
    static final int WORK = 4;
    static final int WHERE = 5;
    static final int ID_HIGH = 6;
    static final int ID_LOW = 7;

    static final int CERTIFICATE_BITS = 17;

    private static final int LEVEL_BITS = 3;
    private static final int LEVELS_A_WORD = Long.SIZE / LEVEL_BITS;
    private static final int NEEDED = Layout.DAY_PARTS;
    private static final int FROM = NEEDED + Layout.DAY_PART_BITS;
    private static final int HOUR_BITS = 6;
    private static final int UP_TO = FROM + HOUR_BITS;
    private static final int FIELD = UP_TO + HOUR_BITS;
    private static final int FIELD_BITS = 6;
    private static final int CERTIFICATES = FIELD + FIELD_BITS;
    private static final int OPEN = Long.SIZE - 1;
    private static final int AREA_BITS = 16;
    private static final int OPENINGS = AREA_BITS;
    private static final long SIXTEEN_BITS = 0xFFFF;

    private Row() {}

    static long work(int dayParts, int needed, int from, int upTo, int field, int certificates) {
        return dayParts
                | ((long) needed << NEEDED)
                | ((long) from << FROM)
                | ((long) upTo << UP_TO)
                | ((long) field << FIELD)
                | ((long) certificates << CERTIFICATES);
    }

    static long where(int area, int employer) {
        return area | ((long) employer << Integer.SIZE);
    }

    /** Writes what changes without the position being told of again. */
    static void writeState(long[] rows, int at, boolean open, int openingsLeft) {
        rows[at + WORK] = (rows[at + WORK] & ~(1L << OPEN)) | (open ? 1L << OPEN : 0);
        rows[at + WHERE] =
                (rows[at + WHERE] & ~(SIXTEEN_BITS << OPENINGS)) | ((openingsLeft & SIXTEEN_BITS) << OPENINGS);
    }

    static void writeLevel(long[] row, int trait, int level) {
        row[LEVELS + trait / LEVELS_A_WORD] |= (long) level << (LEVEL_BITS * (trait % LEVELS_A_WORD));
    }

    /** 1 to 5, or 0 if its employer said nothing about the trait. */
    static int level(long[] rows, int at, int trait) {
        return bits(rows[at + LEVELS + trait / LEVELS_A_WORD], LEVEL_BITS * (trait % LEVELS_A_WORD), LEVEL_BITS);
    }

    static int dayParts(long[] rows, int at) {
        return bits(rows[at + WORK], 0, Layout.DAY_PARTS);
    }

    static int needed(long[] rows, int at) {
        return bits(rows[at + WORK], NEEDED, Layout.DAY_PART_BITS);
    }

    static int from(long[] rows, int at) {
        return bits(rows[at + WORK], FROM, HOUR_BITS);
    }

    static int upTo(long[] rows, int at) {
        return bits(rows[at + WORK], UP_TO, HOUR_BITS);
    }

    static int field(long[] rows, int at) {
        return bits(rows[at + WORK], FIELD, FIELD_BITS);
    }

    static int certificates(long[] rows, int at) {
        return bits(rows[at + WORK], CERTIFICATES, CERTIFICATE_BITS);
    }

    static boolean open(long[] rows, int at) {
        return rows[at + WORK] < 0;
    }

    static int openingsLeft(long[] rows, int at) {
        return (short) (rows[at + WHERE] >> OPENINGS);
    }

    static int area(long[] rows, int at) {
        return bits(rows[at + WHERE], 0, AREA_BITS);
    }

    static int employer(long[] rows, int at) {
        return (int) (rows[at + WHERE] >>> Integer.SIZE);
    }

    private static int bits(long word, int from, int count) {
        return (int) ((word >>> from) & ((1L << count) - 1));
    }
}
