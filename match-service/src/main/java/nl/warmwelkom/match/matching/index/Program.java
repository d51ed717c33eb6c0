package nl.warmwelkom.match.matching.index;

/** A question as a list of steps over bitmaps, the same for every page. A step reads bitmaps or registers, and writes registers. */
final class Program {

    /** Words of a step: what to do, three to read, two to write. */
    static final int STEP = 6;

    /** Sum and carry of three. */
    static final int FULL_ADD = 0;

    /** Sum and carry of two. */
    static final int HALF_ADD = 1;

    static final int AND = 2;
    static final int OR = 3;
    static final int NOT = 4;

    /** One more bit of "at least": the third if the first two are equal, else whether the first is the larger. */
    static final int AT_LEAST = 5;

    /** Registers that are filled before the first step. */
    static final int REACH = register(0);

    static final int BAND = register(1);
    static final int BAND_HIGH = register(2);
    static final int ONES = register(3);
    static final int ZERO = register(4);
    static final int FIRST_FREE = 5;

    /** Steps that leave in {@link #possible} which positions have nothing in the way. */
    final int[] filter;

    final int possible;

    /** Steps that leave the points of each position in {@link #points}, the lowest bit first. */
    final int[] score;

    final int[] points;

    /** What to add to those points: they are never below zero, so that they need no sign. */
    final int shift;

    final int registers;

    Program(int[] filter, int possible, int[] score, int[] points, int shift, int registers) {
        this.filter = filter;
        this.possible = possible;
        this.score = score;
        this.points = points;
        this.shift = shift;
        this.registers = registers;
    }

    /** The operand for a bitmap of the page. */
    static int bitmap(int feature) {
        return feature * Page.WORDS;
    }

    /** The operand for a register. */
    static int register(int number) {
        return ~(number * Page.WORDS);
    }

    /** Where the words of an operand begin, in the page or in the registers. */
    static int at(int operand) {
        return operand < 0 ? ~operand : operand;
    }
}
