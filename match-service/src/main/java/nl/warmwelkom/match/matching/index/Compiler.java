package nl.warmwelkom.match.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.warmwelkom.match.matching.domain.Interest;
import nl.warmwelkom.match.matching.domain.Wish;
import nl.warmwelkom.match.matching.domain.Work;

/** Writes the {@link Program} for a question. */
final class Compiler {

    private static final int EVERY_DAY_PART = (1 << Layout.DAY_PARTS) - 1;

    private final Query query;
    private final Layout layout;
    private final Steps steps = new Steps();

    private Compiler(Query query) {
        this.query = query;
        this.layout = query.layout;
    }

    static Program compile(Query query) {
        var compiler = new Compiler(query);
        var possible = compiler.possible();
        var filter = compiler.steps.cut();
        var points = compiler.points();
        var score = compiler.steps.cut();
        return new Program(filter, possible, score, points, compiler.shift(), compiler.steps.registers());
    }

    private int possible() {
        var possible = steps.and(Program.bitmap(Layout.LIVE), Program.REACH);
        if (query.upTo < Layout.MOST_HOURS) {
            possible = steps.and(possible, Program.bitmap(Layout.FROM_AT_MOST + query.upTo));
        }
        if (query.from > Layout.MOST_HOURS) {
            possible = Program.ZERO;
        } else if (query.from > 0) {
            possible = steps.and(possible, Program.bitmap(Layout.UP_TO_AT_LEAST + query.from - 1));
        }
        for (var must : each(layout.support(0), query.musts)) {
            possible = steps.and(possible, must);
        }
        return query.dayParts == EVERY_DAY_PART ? possible : steps.and(possible, dayParts());
    }

    /** Counts the day-parts that are shared, or those that are not: whichever are fewer. */
    private int dayParts() {
        var missed = EVERY_DAY_PART & ~query.dayParts;
        return 2 * Integer.bitCount(missed) < Layout.DAY_PARTS
                ? steps.atLeast(
                        binary(Layout.SPARE, Layout.DAY_PART_BITS), steps.count(each(Layout.ON_DAY_PART, missed)))
                : steps.atLeast(
                        steps.count(each(Layout.ON_DAY_PART, query.dayParts)),
                        binary(Layout.NEEDED, Layout.DAY_PART_BITS));
    }

    private int[] points() {
        var weights = query.scoring.weights();
        var sum = new Columns();
        sum.add(steps.count(each(Layout.STRENGTH, query.strengths)), weights.strength() + weights.strengthToLearn());
        sum.add(binary(Layout.NOT_ASKED, Layout.ASKED_BITS), weights.strengthToLearn());
        sum.add(steps.count(wishes()), weights.wish());
        sum.add(steps.count(each(layout.support(0), query.support)), weights.support());
        sum.add(fields(Interest.IN_FIELD), weights.inField());
        sum.add(fields(Interest.NEIGHBOURING), weights.neighbouringField());
        sum.add(new int[] {Program.BAND, Program.BAND_HIGH}, weights.travelBand());
        return sum.total(steps);
    }

    /** What every position got too much, so that nothing falls below zero, less what every position gets. */
    private int shift() {
        var weights = query.scoring.weights();
        return weights.wish() * query.absent - weights.strengthToLearn() * Work.MOST_STRENGTHS;
    }

    private int[] wishes() {
        var met = new ArrayList<Integer>();
        for (var wish : query.wants) {
            met.add(bitmap(wish));
        }
        for (var wish : query.avoids) {
            met.add(steps.not(bitmap(wish)));
        }
        return met.stream().mapToInt(operand -> operand).toArray();
    }

    private int bitmap(Wish wish) {
        return Program.bitmap(layout.wish(layout.number(wish.trait()), wish.side()));
    }

    /** Whether the field of work lies like this to the interests; of no bits if none does. */
    private int[] fields(Interest interest) {
        var any = Program.ZERO;
        for (var n = 0; n < query.interest.length; n++) {
            if (query.interest[n] == interest) {
                var field = Program.bitmap(layout.field(n));
                any = any == Program.ZERO ? field : steps.or(any, field);
            }
        }
        return any == Program.ZERO ? new int[0] : new int[] {any};
    }

    private static int[] each(int first, long mask) {
        var operands = new int[Long.bitCount(mask)];
        var n = 0;
        for (var left = mask; left != 0; left &= left - 1) {
            operands[n++] = Program.bitmap(first + Long.numberOfTrailingZeros(left));
        }
        return operands;
    }

    private static int[] binary(int first, int bits) {
        var operands = new int[bits];
        Arrays.setAll(operands, bit -> Program.bitmap(first + bit));
        return operands;
    }

    /** Numbers to add up, by what their bits are worth. */
    private static final class Columns {

        private final List<int[]> bits = new ArrayList<>();
        private int width;

        /** So many times a number: once for each bit of the weight, moved to where that bit stands. */
        void add(int[] number, int weight) {
            for (var left = weight; left != 0; left &= left - 1) {
                var moved = Integer.numberOfTrailingZeros(left);
                for (var bit = 0; bit < number.length; bit++) {
                    bits.add(new int[] {bit + moved, number[bit]});
                    width = Math.max(width, bit + moved + 1);
                }
            }
        }

        int[] total(Steps steps) {
            var columns = new int[width][];
            for (var n = 0; n < width; n++) {
                var column = n;
                columns[n] = bits.stream()
                        .filter(bit -> bit[0] == column)
                        .mapToInt(bit -> bit[1])
                        .toArray();
            }
            return steps.sum(columns);
        }
    }
}
