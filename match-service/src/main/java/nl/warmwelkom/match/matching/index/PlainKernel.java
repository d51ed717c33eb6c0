package nl.warmwelkom.match.matching.index;

/**
 * Runs on any JVM: 64 positions at a time. Word by word, so that what is worked out stays in the registers of the machine
 * until it is done.
 */
final class PlainKernel implements Kernel {

    private static final int WORDS = Page.WORDS;

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public void keepAll(long[] bitmaps, int[] all, long[] desk, int kept) {
        for (var w = 0; w < WORDS; w++) {
            var in = desk[kept + w];
            for (var bitmap : all) {
                in &= bitmaps[bitmap + w];
            }
            desk[kept + w] = in;
        }
    }

    @Override
    public void keepAtLeast(long[] numbers, int number, long[] others, int other, int bits, long[] desk, int kept) {
        for (var w = 0; w < WORDS; w++) {
            var atLeast = -1L;
            for (var bit = 0; bit < bits; bit++) {
                var a = numbers[number + bit * WORDS + w];
                var b = others[other + bit * WORDS + w];
                // Where they differ this bit decides, over all the lower ones.
                atLeast = (a & ~b) | (atLeast & ~(a ^ b));
            }
            desk[kept + w] &= atLeast;
        }
    }

    @Override
    public void any(long[] bitmaps, int[] of, long[] desk, int into) {
        for (var w = 0; w < WORDS; w++) {
            var in = 0L;
            for (var bitmap : of) {
                in |= bitmaps[bitmap + w];
            }
            desk[into + w] = in;
        }
    }

    @Override
    public void count(long[] bitmaps, int[] of, long[] turned, long[] desk, int into) {
        for (var w = 0; w < WORDS; w++) {
            var b0 = 0L;
            var b1 = 0L;
            var b2 = 0L;
            var b3 = 0L;
            var b4 = 0L;
            var b5 = 0L;
            var b6 = 0L;
            // Four at a time: three adders turn them into one carry, which goes through the higher bits once.
            for (var n = 0; n < of.length; n += 4) {
                var one = bitmaps[of[n] + w] ^ turned[n];
                var two = bitmaps[of[n + 1] + w] ^ turned[n + 1];
                var half = one ^ two;
                var carry = (one & two) | (half & b0);
                b0 ^= half;

                var three = bitmaps[of[n + 2] + w] ^ turned[n + 2];
                var four = bitmaps[of[n + 3] + w] ^ turned[n + 3];
                half = three ^ four;
                var other = (three & four) | (half & b0);
                b0 ^= half;

                half = carry ^ other;
                carry = (carry & other) | (half & b1);
                b1 ^= half;

                var next = b2 & carry;
                b2 ^= carry;
                carry = b3 & next;
                b3 ^= next;
                next = b4 & carry;
                b4 ^= carry;
                carry = b5 & next;
                b5 ^= next;
                b6 ^= carry;
            }
            desk[into + w] = b0;
            desk[into + WORDS + w] = b1;
            desk[into + 2 * WORDS + w] = b2;
            desk[into + 3 * WORDS + w] = b3;
            desk[into + 4 * WORDS + w] = b4;
            desk[into + 5 * WORDS + w] = b5;
            desk[into + 6 * WORDS + w] = b6;
        }
    }

    @Override
    public void add(long[] numbers, int number, int bits, long[] desk, int sum, int sumBits) {
        for (var w = 0; w < WORDS; w++) {
            var carry = 0L;
            for (var bit = 0; bit < bits; bit++) {
                var a = numbers[number + bit * WORDS + w];
                var b = desk[sum + bit * WORDS + w];
                var half = a ^ b;
                desk[sum + bit * WORDS + w] = half ^ carry;
                carry = (a & b) | (half & carry);
            }
            for (var bit = bits; bit < sumBits; bit++) {
                var b = desk[sum + bit * WORDS + w];
                desk[sum + bit * WORDS + w] = b ^ carry;
                carry &= b;
            }
        }
    }

    @Override
    public void atLeast(long[] desk, int number, int bits, int least, int among, int into) {
        for (var w = 0; w < WORDS; w++) {
            var in = -1L;
            for (var bit = 0; bit < bits; bit++) {
                var a = desk[number + bit * WORDS + w];
                in = ((least >> bit) & 1) == 0 ? in | a : in & a;
            }
            in &= desk[among + w];
            desk[into + w] = in;
        }
    }
}
