package nl.warmwelkom.match.matching.index;

import static jdk.incubator.vector.LongVector.broadcast;
import static jdk.incubator.vector.LongVector.fromArray;
import static jdk.incubator.vector.LongVector.zero;
import static jdk.incubator.vector.VectorOperators.AND_NOT;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Runs where the JVM has the Vector API: as many positions at a time as a register has bits. It does what
 * {@link PlainKernel} does, in the same order. Vectors never leave a method, so that none of them becomes an object.
 */
final class VectorKernel implements Kernel {

    private static final VectorSpecies<Long> SPECIES = LongVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    VectorKernel() {
        if (Page.WORDS_AT_A_TIME % LANES != 0) {
            throw new IllegalStateException("a bitmap is no whole number of registers here");
        }
    }

    @Override
    public String name() {
        return "vector";
    }

    @Override
    public void keepAll(long[][] bitmaps, int[] all, long[][] desk, int kept, int words) {
        for (var w = 0; w < words; w += LANES) {
            var in = fromArray(SPECIES, desk[kept], w);
            for (var bitmap : all) {
                in = fromArray(SPECIES, bitmaps[bitmap], w).and(in);
            }
            in.intoArray(desk[kept], w);
        }
    }

    @Override
    public void keepAtLeast(
            long[][] numbers, int number, long[][] others, int other, int bits, long[][] desk, int kept, int words) {
        for (var w = 0; w < words; w += LANES) {
            var atLeast = broadcast(SPECIES, -1);
            for (var bit = 0; bit < bits; bit++) {
                var a = fromArray(SPECIES, numbers[number + bit], w);
                var b = fromArray(SPECIES, others[other + bit], w);
                // Where they differ this bit decides, over all the lower ones.
                atLeast = a.lanewise(AND_NOT, b).or(a.lanewise(XOR, b).not().and(atLeast));
            }
            fromArray(SPECIES, desk[kept], w).and(atLeast).intoArray(desk[kept], w);
        }
    }

    @Override
    public void any(long[][] bitmaps, int[] of, long[][] desk, int into, int words) {
        for (var w = 0; w < words; w += LANES) {
            var in = zero(SPECIES);
            for (var bitmap : of) {
                in = fromArray(SPECIES, bitmaps[bitmap], w).or(in);
            }
            in.intoArray(desk[into], w);
        }
    }

    @Override
    public void count(long[][] bitmaps, int[] of, long[] turned, long[][] desk, int into, int words) {
        for (var w = 0; w < words; w += LANES) {
            var b0 = zero(SPECIES);
            var b1 = b0;
            var b2 = b0;
            var b3 = b0;
            var b4 = b0;
            var b5 = b0;
            var b6 = b0;
            // Four at a time: three adders turn them into one carry, which goes through the higher bits once.
            for (var n = 0; n < of.length; n += 4) {
                var one = fromArray(SPECIES, bitmaps[of[n]], w).lanewise(XOR, turned[n]);
                var two = fromArray(SPECIES, bitmaps[of[n + 1]], w).lanewise(XOR, turned[n + 1]);
                var half = one.lanewise(XOR, two);
                var carry = one.and(two).or(half.and(b0));
                b0 = half.lanewise(XOR, b0);

                var three = fromArray(SPECIES, bitmaps[of[n + 2]], w).lanewise(XOR, turned[n + 2]);
                var four = fromArray(SPECIES, bitmaps[of[n + 3]], w).lanewise(XOR, turned[n + 3]);
                half = three.lanewise(XOR, four);
                var other = three.and(four).or(half.and(b0));
                b0 = half.lanewise(XOR, b0);

                half = carry.lanewise(XOR, other);
                carry = carry.and(other).or(half.and(b1));
                b1 = half.lanewise(XOR, b1);

                var next = carry.and(b2);
                b2 = carry.lanewise(XOR, b2);
                carry = next.and(b3);
                b3 = next.lanewise(XOR, b3);
                next = carry.and(b4);
                b4 = carry.lanewise(XOR, b4);
                carry = next.and(b5);
                b5 = next.lanewise(XOR, b5);
                b6 = carry.lanewise(XOR, b6);
            }
            b0.intoArray(desk[into], w);
            b1.intoArray(desk[into + 1], w);
            b2.intoArray(desk[into + 2], w);
            b3.intoArray(desk[into + 3], w);
            b4.intoArray(desk[into + 4], w);
            b5.intoArray(desk[into + 5], w);
            b6.intoArray(desk[into + 6], w);
        }
    }

    @Override
    public void add(long[][] numbers, int number, int bits, long[][] desk, int sum, int sumBits, int words) {
        for (var w = 0; w < words; w += LANES) {
            var carry = zero(SPECIES);
            for (var bit = 0; bit < bits; bit++) {
                var a = fromArray(SPECIES, numbers[number + bit], w);
                var b = fromArray(SPECIES, desk[sum + bit], w);
                var half = a.lanewise(XOR, b);
                half.lanewise(XOR, carry).intoArray(desk[sum + bit], w);
                carry = a.and(b).or(half.and(carry));
            }
            for (var bit = bits; bit < sumBits; bit++) {
                var b = fromArray(SPECIES, desk[sum + bit], w);
                b.lanewise(XOR, carry).intoArray(desk[sum + bit], w);
                carry = b.and(carry);
            }
        }
    }

    @Override
    public void atLeast(long[][] desk, int number, int bits, int least, int among, int into, int words) {
        for (var w = 0; w < words; w += LANES) {
            var in = broadcast(SPECIES, -1);
            for (var bit = 0; bit < bits; bit++) {
                var a = fromArray(SPECIES, desk[number + bit], w);
                in = ((least >> bit) & 1) == 0 ? a.or(in) : a.and(in);
            }
            fromArray(SPECIES, desk[among], w).and(in).intoArray(desk[into], w);
        }
    }
}
