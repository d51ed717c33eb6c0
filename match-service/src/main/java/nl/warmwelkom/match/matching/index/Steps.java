package nl.warmwelkom.match.matching.index;

import java.util.Arrays;

/** Writes steps, and keeps count of the registers that they use. Each register is written once. */
final class Steps {

    private static final int AT_FIRST = 128 * Program.STEP;
    private static final int MOST_BITS = 64;

    private int[] code = new int[AT_FIRST];
    private int length;
    private int registers = Program.FIRST_FREE;

    /** The steps written since the last cut. */
    int[] cut() {
        var cut = Arrays.copyOf(code, length);
        length = 0;
        return cut;
    }

    int registers() {
        return registers;
    }

    int and(int a, int b) {
        return step(Program.AND, a, b, Program.ZERO, 1);
    }

    int or(int a, int b) {
        return step(Program.OR, a, b, Program.ZERO, 1);
    }

    int not(int a) {
        return step(Program.NOT, a, Program.ZERO, Program.ZERO, 1);
    }

    /** How many of these are set, as a number, lowest bit first. */
    int[] count(int[] operands) {
        return operands.length == 0 ? operands : sum(new int[][] {operands});
    }

    /** Whether one number is at least the other. */
    int atLeast(int[] number, int[] other) {
        var atLeast = Program.ONES;
        for (var bit = 0; bit < Math.max(number.length, other.length); bit++) {
            atLeast = step(Program.AT_LEAST, bit(number, bit), bit(other, bit), atLeast, 1);
        }
        return atLeast;
    }

    private static int bit(int[] number, int bit) {
        return bit < number.length ? number[bit] : Program.ZERO;
    }

    /** Adds columns of bits up, lowest first: three of a column become one of it and a carry, until there is one of each. */
    int[] sum(int[][] columns) {
        var total = new int[MOST_BITS];
        var carried = new int[0];
        var width = 0;
        for (var column = 0; column < columns.length || carried.length > 0; column++) {
            var own = column < columns.length ? columns[column] : new int[0];
            var queue = Arrays.copyOf(own, 2 * (own.length + carried.length));
            System.arraycopy(carried, 0, queue, own.length, carried.length);
            var carries = new int[queue.length];
            var carry = 0;
            var head = 0;
            var tail = own.length + carried.length;
            while (tail - head > 1) {
                var three = tail - head > 2;
                var sum = three
                        ? step(Program.FULL_ADD, queue[head], queue[head + 1], queue[head + 2], 2)
                        : step(Program.HALF_ADD, queue[head], queue[head + 1], Program.ZERO, 2);
                head += three ? 3 : 2;
                queue[tail++] = sum;
                carries[carry++] = Program.register(registers - 1);
            }
            total[width++] = tail == head ? Program.ZERO : queue[head];
            carried = Arrays.copyOf(carries, carry);
        }
        return Arrays.copyOf(total, width);
    }

    private int step(int what, int a, int b, int c, int results) {
        if (length + Program.STEP > code.length) {
            code = Arrays.copyOf(code, 2 * code.length);
        }
        var result = Program.register(registers);
        code[length] = what;
        code[length + 1] = a;
        code[length + 2] = b;
        code[length + 3] = c;
        code[length + 4] = Program.at(result);
        code[length + 5] = Program.at(Program.register(registers + results - 1));
        length += Program.STEP;
        registers += results;
        return result;
    }
}
