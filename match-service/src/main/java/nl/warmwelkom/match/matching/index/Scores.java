package nl.warmwelkom.match.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What came of a program on each page: which positions are possible, and their points, one bitmap for each bit. Used again. */
final class Scores {

    private static final int AT_FIRST = 1 << 14;

    private final List<Page> pages = new ArrayList<>();
    private long[] possible = new long[AT_FIRST];
    private long[] points = new long[AT_FIRST];
    private int bits;

    void clear(int bitsOfPoints) {
        pages.clear();
        bits = bitsOfPoints;
    }

    List<Page> pages() {
        return pages;
    }

    int words() {
        return pages.size() * Page.WORDS;
    }

    int bits() {
        return bits;
    }

    void add(Page page, long[] registers, Program program) {
        var at = words();
        if (possible.length < at + Page.WORDS) {
            possible = Arrays.copyOf(possible, 2 * possible.length);
        }
        while (points.length < (at + Page.WORDS) * bits) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        System.arraycopy(registers, Program.at(program.possible), possible, at, Page.WORDS);
        for (var bit = 0; bit < bits; bit++) {
            var operand = program.points[bit];
            var from = operand < 0 ? registers : page.bits;
            System.arraycopy(from, Program.at(operand), points, at * bits + bit * Page.WORDS, Page.WORDS);
        }
        pages.add(page);
    }

    long possible(int word) {
        return possible[word];
    }

    /** One bit of the points of 64 positions. */
    long points(int word, int bit) {
        return points[(word / Page.WORDS * bits + bit) * Page.WORDS + word % Page.WORDS];
    }

    /** The points of one position. */
    int points(int word, int bitOfWord, int shift) {
        var sum = 0;
        for (var bit = 0; bit < bits; bit++) {
            sum |= ((int) ((points(word, bit) >>> bitOfWord) & 1)) << bit;
        }
        return sum + shift;
    }
}
