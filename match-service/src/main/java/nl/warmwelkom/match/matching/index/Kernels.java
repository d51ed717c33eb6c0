package nl.warmwelkom.match.matching.index;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/** Chooses what runs the steps: the Vector API if this JVM has it and it proves to do the same, else plain Java. */
final class Kernels {

    private static final String MODULE = "jdk.incubator.vector";
    private static final int TRIALS = 64;
    private static final int REGISTERS = 32;
    private static final int KINDS = 6;

    private Kernels() {}

    static Kernel plain() {
        return new PlainKernel();
    }

    /** The fastest that there is here. */
    static Kernel best() {
        return vector().orElseGet(Kernels::plain);
    }

    /** Empty where the JVM was started without the module, or where it goes wrong. */
    static Optional<Kernel> vector() {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            return Optional.empty();
        }
        try {
            // Named only here, so that without the module its class is never looked at.
            Kernel kernel = new VectorKernel();
            return agree(kernel, plain()) ? Optional.of(kernel) : Optional.empty();
        } catch (LinkageError | IllegalStateException _) {
            return Optional.empty();
        }
    }

    /** Whether two kernels do the same with steps and bitmaps that chance made. */
    static boolean agree(Kernel one, Kernel other) {
        var chance = new SplittableRandom(1);
        for (var trial = 0; trial < TRIALS; trial++) {
            var bitmaps = chance.longs((long) REGISTERS * Page.WORDS).toArray();
            var registers = chance.longs((long) REGISTERS * Page.WORDS).toArray();
            var expected = registers.clone();
            var steps = steps(chance);
            one.run(steps, bitmaps, registers);
            other.run(steps, bitmaps, expected);
            if (!Arrays.equals(registers, expected)) {
                return false;
            }
        }
        return true;
    }

    private static int[] steps(SplittableRandom chance) {
        var steps = new int[(REGISTERS / 2 - 1) * Program.STEP];
        for (var n = 0; n < steps.length / Program.STEP; n++) {
            var at = n * Program.STEP;
            steps[at] = n < KINDS ? n : chance.nextInt(KINDS);
            for (var operand = 1; operand <= 3; operand++) {
                steps[at + operand] = chance.nextBoolean()
                        ? Program.bitmap(chance.nextInt(REGISTERS))
                        // As in a program: what is read was written before, and what is written is not read.
                        : Program.register(chance.nextInt(2 * n + 2));
            }
            steps[at + 4] = Program.at(Program.register(2 * n + 2));
            steps[at + 5] = Program.at(Program.register(2 * n + 3));
        }
        return steps;
    }
}
