package nl.warmwelkom.match.matching.index;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/** Chooses what works on the bitmaps: the Vector API if this JVM has it and it proves to do the same, else plain Java. */
final class Kernels {

    private static final String MODULE = "jdk.incubator.vector";
    private static final int TRIALS = 64;
    private static final int BITMAPS = 32;
    private static final int AT_A_TIME = 4;
    private static final int FOURS = 20;

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

    /** Whether two kernels do the same with bitmaps that chance made. */
    static boolean agree(Kernel one, Kernel other) {
        var chance = new SplittableRandom(1);
        for (var trial = 0; trial < TRIALS; trial++) {
            var seed = chance.nextLong();
            if (!Arrays.equals(trial(one, seed), trial(other, seed))) {
                return false;
            }
        }
        return true;
    }

    /** Has a kernel do everything once, and tells what is on the desk afterwards. */
    private static long[] trial(Kernel kernel, long seed) {
        var chance = new SplittableRandom(seed);
        var bitmaps =
                chance.longs((long) (BITMAPS + Desk.BAND_BITS) * Page.WORDS).toArray();
        var desk = chance.longs(Desk.clean().length).toArray();
        var some = chance.ints(AT_A_TIME * (1L + chance.nextInt(FOURS)), 0, BITMAPS)
                .map(Program::bitmap)
                .toArray();
        var turned = chance.longs(some.length, -1, 1).toArray();
        var bits = 1 + chance.nextInt(Desk.COUNT_BITS);

        kernel.keepAll(bitmaps, Arrays.copyOf(some, chance.nextInt(some.length)), desk, Desk.POSSIBLE);
        kernel.keepAtLeast(bitmaps, some[0], desk, Desk.BAND, Desk.BAND_BITS, desk, Desk.POSSIBLE);
        kernel.atLeast(desk, Desk.POINTS, bits, chance.nextInt(1 << bits), Desk.BAND, Desk.CHOSEN);
        kernel.any(bitmaps, some, desk, Desk.PART);
        kernel.count(bitmaps, some, turned, desk, Desk.COUNT);
        kernel.add(desk, Desk.COUNT, Math.min(bits, Desk.COUNT_BITS), desk, Desk.POINTS, bits + chance.nextInt(bits));
        return desk;
    }
}
