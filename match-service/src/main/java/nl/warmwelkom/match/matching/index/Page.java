package nl.warmwelkom.match.matching.index;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Up to 512 positions that lie near each other: a bitmap of eight words for each feature, and their rows. Only the batch
 * that made a page may change it, and only until it is published.
 */
final class Page {

    /** Of a bitmap: 512 bits, as wide as the widest register and as long as a cache line. */
    static final int WORDS = 8;

    static final int SLOTS = WORDS * Long.SIZE;

    /** What lies before this area is on an earlier page. */
    final int start;

    final long[] bits;
    final long[] rows;

    /** The areas that its positions lie in, and a bitmap for each of them. */
    int[] areas;

    long[] areaBits;

    private final long[] used;
    private final @Nullable Object owner;
    private final int features;

    private Page(
            int start,
            long[] bits,
            long[] rows,
            int[] areas,
            long[] areaBits,
            long[] used,
            int features,
            @Nullable Object owner) {
        this.start = start;
        this.bits = bits;
        this.rows = rows;
        this.areas = areas;
        this.areaBits = areaBits;
        this.used = used;
        this.features = features;
        this.owner = owner;
    }

    static Page empty(int start, int features, Object owner) {
        return new Page(
                start,
                new long[features * WORDS],
                new long[SLOTS * Row.SIZE],
                new int[0],
                new long[0],
                new long[WORDS],
                features,
                owner);
    }

    /** This page if the batch made it, or a copy that the batch may change. */
    Page ownedBy(Object batch) {
        return Objects.equals(owner, batch)
                ? this
                : new Page(
                        start,
                        bits.clone(),
                        rows.clone(),
                        areas.clone(),
                        areaBits.clone(),
                        used.clone(),
                        features,
                        batch);
    }

    int count() {
        var count = 0;
        for (var word : used) {
            count += Long.bitCount(word);
        }
        return count;
    }

    boolean uses(int slot) {
        return (used[slot >> 6] & (1L << slot)) != 0;
    }

    /** Where this id is, or -1. */
    int find(Ids.Id id) {
        for (var slot = 0; slot < SLOTS; slot++) {
            var at = slot * Row.SIZE;
            if (rows[at + Row.ID_LOW] == id.low() && rows[at + Row.ID_HIGH] == id.high() && uses(slot)) {
                return slot;
            }
        }
        return -1;
    }

    /** A slot that is free, or -1. */
    int free() {
        for (var word = 0; word < WORDS; word++) {
            if (used[word] != -1) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(~used[word]);
            }
        }
        return -1;
    }

    void put(int slot, long[] from, int at, Layout layout) {
        System.arraycopy(from, at, rows, slot * Row.SIZE, Row.SIZE);
        used[slot >> 6] |= 1L << slot;
        // First the area, for a new one makes a new array.
        var area = areaAt(Row.area(from, at));
        areaBits[area * WORDS + (slot >> 6)] |= 1L << slot;
        Features.of(layout, rows, slot * Row.SIZE, feature -> bits[feature * WORDS + (slot >> 6)] |= 1L << slot);
    }

    void clear(int slot) {
        used[slot >> 6] &= ~(1L << slot);
        for (var word = slot >> 6; word < bits.length; word += WORDS) {
            bits[word] &= ~(1L << slot);
        }
        for (var n = areas.length - 1; n >= 0; n--) {
            areaBits[n * WORDS + (slot >> 6)] &= ~(1L << slot);
            if (isEmpty(n)) {
                drop(n);
            }
        }
    }

    private boolean isEmpty(int n) {
        for (var word = 0; word < WORDS; word++) {
            if (areaBits[n * WORDS + word] != 0) {
                return false;
            }
        }
        return true;
    }

    private void drop(int n) {
        var last = areas.length - 1;
        areas[n] = areas[last];
        System.arraycopy(areaBits, last * WORDS, areaBits, n * WORDS, WORDS);
        areas = Arrays.copyOf(areas, last);
        areaBits = Arrays.copyOf(areaBits, last * WORDS);
    }

    private int areaAt(int area) {
        for (var n = 0; n < areas.length; n++) {
            if (areas[n] == area) {
                return n;
            }
        }
        areas = Arrays.copyOf(areas, areas.length + 1);
        areaBits = Arrays.copyOf(areaBits, areas.length * WORDS);
        areas[areas.length - 1] = area;
        return areas.length - 1;
    }
}
