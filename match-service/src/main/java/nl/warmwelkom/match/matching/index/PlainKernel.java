package nl.warmwelkom.match.matching.index;

import java.util.Arrays;

/**
 * Runs on any JVM. Each loop goes once through a few arrays of their own from the beginning, with nothing else in it: that is what
 * the JVM's compiler turns into the widest instructions that the machine has.
 */
final class PlainKernel implements Kernel {

    /** With four more counted, so many bits change by more than a carry. */
    private static final int CARRIED_FROM = 2;

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public void keepAll(long[][] bitmaps, int[] all, long[][] desk, int kept, int words) {
        for (var bitmap : all) {
            and(bitmaps[bitmap], desk[kept], words);
        }
    }

    private static void and(long[] bitmap, long[] kept, int words) {
        for (var w = 0; w < words; w++) {
            kept[w] &= bitmap[w];
        }
    }

    @Override
    public void keepAtLeast(
            long[][] numbers, int number, long[][] others, int other, int bits, long[][] desk, int kept, int words) {
        var atLeast = desk[Desk.CARRY];
        Arrays.fill(atLeast, 0, words, -1);
        for (var bit = 0; bit < bits; bit++) {
            compare(numbers[number + bit], others[other + bit], atLeast, words);
        }
        and(atLeast, desk[kept], words);
    }

    /** Where they differ this bit decides, over all the lower ones. */
    private static void compare(long[] number, long[] other, long[] atLeast, int words) {
        for (var w = 0; w < words; w++) {
            var a = number[w];
            var b = other[w];
            atLeast[w] = (a & ~b) | (atLeast[w] & ~(a ^ b));
        }
    }

    @Override
    public void any(long[][] bitmaps, int[] of, long[][] desk, int into, int words) {
        Arrays.fill(desk[into], 0, words, 0);
        for (var bitmap : of) {
            or(bitmaps[bitmap], desk[into], words);
        }
    }

    private static void or(long[] bitmap, long[] in, int words) {
        for (var w = 0; w < words; w++) {
            in[w] |= bitmap[w];
        }
    }

    @Override
    public void count(long[][] bitmaps, int[] of, long[] turned, long[][] desk, int into, int words) {
        Desk.clear(desk, into, Desk.COUNT_BITS, words);
        for (var n = 0; n < of.length; n += 4) {
            addTwo(bitmaps[of[n]], turned[n], bitmaps[of[n + 1]], turned[n + 1], desk[into], desk[Desk.CARRY], words);
            addTwoAndCarry(
                    bitmaps[of[n + 2]],
                    turned[n + 2],
                    bitmaps[of[n + 3]],
                    turned[n + 3],
                    desk[into],
                    desk[into + 1],
                    desk[Desk.CARRY],
                    words);
            var carriedTo = Integer.SIZE - Integer.numberOfLeadingZeros(n + 4);
            for (var bit = CARRIED_FROM; bit < carriedTo; bit++) {
                carry(desk[into + bit], desk[Desk.CARRY], words);
            }
        }
    }

    private static void addTwo(
            long[] one, long turnedOne, long[] two, long turnedTwo, long[] ones, long[] carry, int words) {
        for (var w = 0; w < words; w++) {
            var a = one[w] ^ turnedOne;
            var b = two[w] ^ turnedTwo;
            var half = a ^ b;
            var before = ones[w];
            carry[w] = (a & b) | (half & before);
            ones[w] = half ^ before;
        }
    }

    /** Adds two more, and both carries to the twos. */
    private static void addTwoAndCarry(
            long[] one, long turnedOne, long[] two, long turnedTwo, long[] ones, long[] twos, long[] carry, int words) {
        for (var w = 0; w < words; w++) {
            var a = one[w] ^ turnedOne;
            var b = two[w] ^ turnedTwo;
            var half = a ^ b;
            var before = ones[w];
            var other = (a & b) | (half & before);
            ones[w] = half ^ before;
            var carried = carry[w];
            var halfTwo = carried ^ other;
            var twosBefore = twos[w];
            carry[w] = (carried & other) | (halfTwo & twosBefore);
            twos[w] = halfTwo ^ twosBefore;
        }
    }

    private static void carry(long[] bits, long[] carry, int words) {
        for (var w = 0; w < words; w++) {
            var before = bits[w];
            var carried = carry[w];
            bits[w] = before ^ carried;
            carry[w] = before & carried;
        }
    }

    @Override
    public void add(long[][] numbers, int number, int bits, long[][] desk, int sum, int sumBits, int words) {
        var carry = desk[Desk.CARRY];
        Arrays.fill(carry, 0, words, 0);
        for (var bit = 0; bit < bits; bit++) {
            add(numbers[number + bit], desk[sum + bit], carry, words);
        }
        for (var bit = bits; bit < sumBits; bit++) {
            carry(desk[sum + bit], carry, words);
        }
    }

    private static void add(long[] number, long[] sum, long[] carry, int words) {
        for (var w = 0; w < words; w++) {
            var a = number[w];
            var b = sum[w];
            var carried = carry[w];
            var half = a ^ b;
            sum[w] = half ^ carried;
            carry[w] = (a & b) | (half & carried);
        }
    }

    @Override
    public void atLeast(long[][] desk, int number, int bits, int least, int among, int into, int words) {
        var in = desk[into];
        Arrays.fill(in, 0, words, -1);
        for (var bit = 0; bit < bits; bit++) {
            if (((least >> bit) & 1) == 0) {
                or(desk[number + bit], in, words);
            } else {
                and(desk[number + bit], in, words);
            }
        }
        and(desk[among], in, words);
    }
}
