package nl.warmwelkom.match.matching.index;

import java.util.Arrays;

/** Gives each id a number, in 20 bytes and a bit: a map of objects would weigh more than what is known of a position. */
final class Directory {

    static final int UNKNOWN = -1;

    private static final int AT_FIRST = 1024;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] ids = new long[2 * AT_FIRST];
    private int[] table = empty(2 * AT_FIRST);
    private int size;

    int size() {
        return size;
    }

    /** The number of this id, or {@link #UNKNOWN}. */
    int find(long high, long low) {
        return table[slot(high, low)];
    }

    /** The number of this id, a new one if need be. */
    int of(long high, long low) {
        var slot = slot(high, low);
        if (table[slot] != UNKNOWN) {
            return table[slot];
        }
        if (2 * (size + 1) > ids.length) {
            ids = Arrays.copyOf(ids, 2 * ids.length);
        }
        ids[2 * size] = high;
        ids[2 * size + 1] = low;
        table[slot] = size++;
        if (2 * size > table.length) {
            grow();
        }
        return size - 1;
    }

    long high(int number) {
        return ids[2 * number];
    }

    long low(int number) {
        return ids[2 * number + 1];
    }

    /** Where the id is, or where it would go. */
    private int slot(long high, long low) {
        var mask = table.length - 1;
        var mixed = ((high * MIX) ^ low) * MIX;
        var slot = ((int) (mixed >>> Integer.SIZE)) & mask;
        while (table[slot] != UNKNOWN && !isAt(table[slot], high, low)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(int number, long high, long low) {
        return ids[2 * number + 1] == low && ids[2 * number] == high;
    }

    private void grow() {
        table = empty(2 * table.length);
        for (var number = 0; number < size; number++) {
            table[slot(high(number), low(number))] = number;
        }
    }

    private static int[] empty(int length) {
        var table = new int[length];
        Arrays.fill(table, UNKNOWN);
        return table;
    }
}
