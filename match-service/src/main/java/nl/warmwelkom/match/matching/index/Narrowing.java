package nl.warmwelkom.match.matching.index;

/**
 * Finds the largest numbers without reading any of them: from the highest bit down, either enough have that bit, and who has not
 * falls off, or too few have it, and those are in for certain.
 */
final class Narrowing {

    private Narrowing() {}

    /** Leaves in a bitmap so many, those with the largest numbers, and who ties with the last; whether it left any out. */
    static boolean toBest(long[] desk, int among, int number, int bits, int most) {
        if (count(desk, among) <= most) {
            return false;
        }
        Desk.clear(desk, Desk.BETTER, 1);
        for (var bit = bits - 1; bit >= 0; bit--) {
            var plane = number + bit * Page.WORDS;
            if (countWith(desk, among, plane) >= most) {
                keepWith(desk, among, plane);
            } else {
                setApart(desk, among, plane);
            }
        }
        for (var w = 0; w < Page.WORDS; w++) {
            desk[among + w] |= desk[Desk.BETTER + w];
        }
        return true;
    }

    private static int count(long[] desk, int bitmap) {
        var count = 0;
        for (var w = 0; w < Page.WORDS; w++) {
            count += Long.bitCount(desk[bitmap + w]);
        }
        return count;
    }

    private static int countWith(long[] desk, int among, int plane) {
        var count = 0;
        for (var w = 0; w < Page.WORDS; w++) {
            count += Long.bitCount(desk[Desk.BETTER + w] | (desk[among + w] & desk[plane + w]));
        }
        return count;
    }

    private static void keepWith(long[] desk, int among, int plane) {
        for (var w = 0; w < Page.WORDS; w++) {
            desk[among + w] &= desk[plane + w];
        }
    }

    private static void setApart(long[] desk, int among, int plane) {
        for (var w = 0; w < Page.WORDS; w++) {
            desk[Desk.BETTER + w] |= desk[among + w] & desk[plane + w];
            desk[among + w] &= ~desk[plane + w];
        }
    }
}
