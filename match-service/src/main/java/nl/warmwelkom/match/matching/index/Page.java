package nl.warmwelkom.match.matching.index;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Up to 1,024 positions that lie near each other: a bitmap for each feature, and their rows. Only the batch that made a page
 * may change it, and only until it is published.
 */
final class Page {

    /** Of a bitmap: twice as wide as the widest register. More would make the copy for a change dearer, fewer a question. */
    static final int WORDS = 16;

    static final int SLOTS = WORDS * Long.SIZE;

    /** What lies before this area is on an earlier page. */
    final int start;

    final long[] bits;
    final long[] rows;

    /**
     * Which area its positions lie in, in pieces of one word: {@code area * WORDS + word}, and which positions of that word.
     * As areas mostly stand together, there are few more pieces than words.
     */
    int[] pieces;

    long[] pieceBits;

    private final long[] used;
    private final @Nullable Object owner;
    private final int features;

    private Page(
            int start,
            long[] bits,
            long[] rows,
            int[] pieces,
            long[] pieceBits,
            long[] used,
            int features,
            @Nullable Object owner) {
        this.start = start;
        this.bits = bits;
        this.rows = rows;
        this.pieces = pieces;
        this.pieceBits = pieceBits;
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
                        pieces.clone(),
                        pieceBits.clone(),
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
        // First which piece, for a new one makes a new array.
        var piece = piece(Row.area(from, at) * WORDS + (slot >> 6));
        pieceBits[piece] |= 1L << slot;
        Features.of(layout, rows, slot * Row.SIZE, feature -> bits[feature * WORDS + (slot >> 6)] |= 1L << slot);
    }

    void clear(int slot) {
        used[slot >> 6] &= ~(1L << slot);
        for (var word = slot >> 6; word < bits.length; word += WORDS) {
            bits[word] &= ~(1L << slot);
        }
        for (var n = pieces.length - 1; n >= 0; n--) {
            if (pieces[n] % WORDS == slot >> 6) {
                pieceBits[n] &= ~(1L << slot);
                if (pieceBits[n] == 0) {
                    drop(n);
                }
            }
        }
    }

    private void drop(int n) {
        var last = pieces.length - 1;
        pieces[n] = pieces[last];
        pieceBits[n] = pieceBits[last];
        pieces = Arrays.copyOf(pieces, last);
        pieceBits = Arrays.copyOf(pieceBits, last);
    }

    private int piece(int wanted) {
        for (var n = 0; n < pieces.length; n++) {
            if (pieces[n] == wanted) {
                return n;
            }
        }
        pieces = Arrays.copyOf(pieces, pieces.length + 1);
        pieceBits = Arrays.copyOf(pieceBits, pieces.length);
        pieces[pieces.length - 1] = wanted;
        return pieces.length - 1;
    }
}
