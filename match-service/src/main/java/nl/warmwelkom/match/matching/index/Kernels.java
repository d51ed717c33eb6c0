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
    private static final int WIDTHS = 4;

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
            if (!Arrays.deepEquals(trial(one, seed), trial(other, seed))) {
                return false;
            }
        }
        return true;
    }

    /** Has a kernel do everything once, and tells what is on the desk afterwards. */
    private static long[][] trial(Kernel kernel, long seed) {
        var chance = new SplittableRandom(seed);
        var words = Page.WORDS_AT_A_TIME * (1 + chance.nextInt(WIDTHS));
        var bitmaps = bitmaps(BITMAPS + Desk.BAND_BITS, words, chance);
        var desk = bitmaps(Desk.clean().length, words, chance);
        var some = chance.ints(AT_A_TIME * (1L + chance.nextInt(FOURS)), 0, BITMAPS)
                .toArray();
        var turned = chance.longs(some.length, -1, 1).toArray();
        var bits = 1 + chance.nextInt(Desk.COUNT_BITS);

        kernel.keepAll(bitmaps, Arrays.copyOf(some, chance.nextInt(some.length)), desk, Desk.POSSIBLE, words);
        kernel.keepAtLeast(bitmaps, some[0], desk, Desk.BAND, Desk.BAND_BITS, desk, Desk.POSSIBLE, words);
        kernel.atLeast(desk, Desk.POINTS, bits, chance.nextInt(1 << bits), Desk.BAND, Desk.CHOSEN, words);
        kernel.any(bitmaps, some, desk, Desk.PART, words);
        kernel.count(bitmaps, some, turned, desk, Desk.COUNT, words);
        kernel.add(
                desk,
                Desk.COUNT,
                Math.min(bits, Desk.COUNT_BITS),
                desk,
                Desk.POINTS,
                bits + chance.nextInt(bits),
                words);
        // Each works there as it likes.
        desk[Desk.CARRY] = new long[0];
        return desk;
    }

    private static long[][] bitmaps(int count, int words, SplittableRandom chance) {
        var bitmaps = new long[count][];
        for (var n = 0; n < count; n++) {
            bitmaps[n] = chance.longs(words).toArray();
        }
        return bitmaps;
    }
}
