package nl.warmwelkom.match.matching.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The positions of a region, or of a part of one that has very many: a bitmap for each feature, and their rows. A bitmap is an array
 * of its own over all of them, so that a question reads a few of them from end to end. Only the batch that made a page may change
 * it, and only until it is published; it copies what it changes, a bitmap and a block of rows at a time.
 */
final class Page {

    /** Of a bitmap: no page has more, so that what a question works out stays near the processor. */
    static final int MOST_WORDS = 256;

    /** Bitmaps grow by so many words: as wide as the widest register. */
    static final int WORDS_AT_A_TIME = 8;

    private static final int ROWS_A_BLOCK = 256;

    /** What lies before this area is on an earlier page. */
    final int start;

    /** How many words a bitmap has. */
    final int words;

    final long[][] bits;

    /**
     * Which area its positions lie in, in pieces of one word: {@code area * MOST_WORDS + word}, and which positions of that
     * word. As areas mostly stand together, there are few more pieces than words.
     */
    int[] pieces;

    long[] pieceBits;

    private final long[][] blocks;
    private final long[] used;
    private final Object owner;

    /** Which bitmaps and blocks of rows are no longer those of the page that this one was copied from. */
    private final boolean[] ownBits;

    private final boolean[] ownBlocks;

    private Page(int start, long[][] bits, long[][] blocks, int[] pieces, long[] pieceBits, long[] used, Object owner) {
        this.start = start;
        this.words = used.length;
        this.bits = bits;
        this.blocks = blocks;
        this.pieces = pieces;
        this.pieceBits = pieceBits;
        this.used = used;
        this.owner = owner;
        this.ownBits = new boolean[bits.length];
        this.ownBlocks = new boolean[blocks.length];
    }

    /** With room for so many positions, or a few more. */
    static Page empty(int start, int features, int slots, Object owner) {
        var words = Math.min(MOST_WORDS, roundedUp(Math.ceilDiv(slots, Long.SIZE)));
        var page = new Page(
                start,
                new long[features][words],
                new long[words * Long.SIZE / ROWS_A_BLOCK][ROWS_A_BLOCK * Row.SIZE],
                new int[0],
                new long[0],
                new long[words],
                owner);
        Arrays.fill(page.ownBits, true);
        Arrays.fill(page.ownBlocks, true);
        return page;
    }

    private static int roundedUp(int words) {
        return Math.max(1, Math.ceilDiv(words, WORDS_AT_A_TIME)) * WORDS_AT_A_TIME;
    }

    /** This page if the batch made it, or a copy that the batch may change. */
    Page ownedBy(Object batch) {
        return owner.equals(batch)
                ? this
                : new Page(start, bits.clone(), blocks.clone(), pieces.clone(), pieceBits.clone(), used.clone(), batch);
    }

    /** Whether it can have more room. */
    boolean canGrow() {
        return words < MOST_WORDS;
    }

    /** The same with an eighth more room. */
    Page grown() {
        var more = Math.min(MOST_WORDS, roundedUp(words + words / 8 + 1));
        var larger = new Page(
                start,
                new long[bits.length][],
                Arrays.copyOf(blocks, more * Long.SIZE / ROWS_A_BLOCK),
                pieces,
                pieceBits,
                Arrays.copyOf(used, more),
                owner);
        for (var feature = 0; feature < bits.length; feature++) {
            larger.bits[feature] = Arrays.copyOf(bits[feature], more);
        }
        Arrays.fill(larger.ownBits, true);
        System.arraycopy(ownBlocks, 0, larger.ownBlocks, 0, ownBlocks.length);
        for (var block = blocks.length; block < larger.blocks.length; block++) {
            larger.blocks[block] = new long[ROWS_A_BLOCK * Row.SIZE];
            larger.ownBlocks[block] = true;
        }
        return larger;
    }

    int slots() {
        return words * Long.SIZE;
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

    /** The rows among which that of a position is, {@link #at} which place. */
    long[] rows(int slot) {
        return blocks[slot / ROWS_A_BLOCK];
    }

    static int at(int slot) {
        return slot % ROWS_A_BLOCK * Row.SIZE;
    }

    /** A copy of the row of a position. */
    long[] row(int slot) {
        return Arrays.copyOfRange(rows(slot), at(slot), at(slot) + Row.SIZE);
    }

    /** Where this id is, among those of its area, or -1. */
    int find(int area, Ids.Id id) {
        for (var n = 0; n < pieces.length; n++) {
            if (pieces[n] / MOST_WORDS == area) {
                for (var left = pieceBits[n]; left != 0; left &= left - 1) {
                    var slot = pieces[n] % MOST_WORDS * Long.SIZE + Long.numberOfTrailingZeros(left);
                    if (rows(slot)[at(slot) + Row.ID_LOW] == id.low()
                            && rows(slot)[at(slot) + Row.ID_HIGH] == id.high()) {
                        return slot;
                    }
                }
            }
        }
        return -1;
    }

    /** A slot that is free, beside others of the same area if there is one; or -1. */
    int free(int area) {
        for (var piece : pieces) {
            if (piece / MOST_WORDS == area && used[piece % MOST_WORDS] != -1) {
                return free(used, piece % MOST_WORDS);
            }
        }
        for (var word = 0; word < words; word++) {
            if (used[word] != -1) {
                return free(used, word);
            }
        }
        return -1;
    }

    private static int free(long[] used, int word) {
        return word * Long.SIZE + Long.numberOfTrailingZeros(~used[word]);
    }

    void put(int slot, long[] row, Layout layout) {
        var block = slot / ROWS_A_BLOCK;
        if (!ownBlocks[block]) {
            blocks[block] = blocks[block].clone();
            ownBlocks[block] = true;
        }
        System.arraycopy(row, 0, blocks[block], at(slot), Row.SIZE);
        var bit = 1L << slot;
        used[slot >> 6] |= bit;
        // First which piece, for a new one makes a new array.
        var piece = piece(Row.area(row, 0) * MOST_WORDS + (slot >> 6));
        pieceBits[piece] |= bit;
        eachFeature(layout, row, feature -> bits[feature][slot >> 6] |= bit);
    }

    void clear(int slot, Layout layout) {
        var row = row(slot);
        var bit = 1L << slot;
        used[slot >> 6] &= ~bit;
        var piece = piece(Row.area(row, 0) * MOST_WORDS + (slot >> 6));
        pieceBits[piece] &= ~bit;
        if (pieceBits[piece] == 0) {
            drop(piece);
        }
        eachFeature(layout, row, feature -> bits[feature][slot >> 6] &= ~bit);
    }

    private void eachFeature(Layout layout, long[] row, IntConsumer change) {
        Features.of(layout, row, 0, feature -> {
            if (!ownBits[feature]) {
                bits[feature] = bits[feature].clone();
                ownBits[feature] = true;
            }
            change.accept(feature);
        });
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
