package nl.warmwelkom.match.matching.index;

import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Runs where the JVM has the Vector API: as many positions at a time as a register has bits. */
final class VectorKernel implements Kernel {

    private static final VectorSpecies<Long> SPECIES = LongVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    VectorKernel() {
        if (Page.WORDS % LANES != 0) {
            throw new IllegalStateException("a bitmap is no whole number of registers here");
        }
    }

    @Override
    public String name() {
        return "vector";
    }

    @Override
    public void run(int[] steps, long[] bitmaps, long[] registers) {
        for (var n = 0; n < steps.length; n += Program.STEP) {
            var a = steps[n + 1];
            var b = steps[n + 2];
            var c = steps[n + 3];
            var as = a < 0 ? registers : bitmaps;
            var bs = b < 0 ? registers : bitmaps;
            var cs = c < 0 ? registers : bitmaps;
            for (var w = 0; w < Page.WORDS; w += LANES) {
                var one = LongVector.fromArray(SPECIES, as, Program.at(a) + w);
                var other = LongVector.fromArray(SPECIES, bs, Program.at(b) + w);
                step(steps[n], one, other, cs, Program.at(c) + w, registers, steps[n + 4] + w, steps[n + 5] + w);
            }
        }
    }

    private static void step(
            int what, LongVector a, LongVector b, long[] cs, int at, long[] out, int result, int carry) {
        switch (what) {
            case Program.FULL_ADD -> {
                var c = LongVector.fromArray(SPECIES, cs, at);
                var half = a.lanewise(VectorOperators.XOR, b);
                a.and(b).or(half.and(c)).intoArray(out, carry);
                half.lanewise(VectorOperators.XOR, c).intoArray(out, result);
            }
            case Program.HALF_ADD -> {
                a.and(b).intoArray(out, carry);
                a.lanewise(VectorOperators.XOR, b).intoArray(out, result);
            }
            case Program.AND -> a.and(b).intoArray(out, result);
            case Program.OR -> a.or(b).intoArray(out, result);
            case Program.NOT -> a.not().intoArray(out, result);
            case Program.AT_LEAST -> {
                var c = LongVector.fromArray(SPECIES, cs, at);
                var differ = a.lanewise(VectorOperators.XOR, b);
                // Where they differ the first decides, and is then what is larger.
                differ.and(a).or(c.lanewise(VectorOperators.AND_NOT, differ)).intoArray(out, result);
            }
            default -> throw new IllegalStateException("no such step: " + what);
        }
    }
}
