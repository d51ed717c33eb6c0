package nl.warmwelkom.match.matching.index;

/** Runs on any JVM: 64 positions at a time. */
final class PlainKernel implements Kernel {

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public void run(int[] steps, long[] bitmaps, long[] registers) {
        for (var n = 0; n < steps.length; n += Program.STEP) {
            var a = steps[n + 1];
            var b = steps[n + 2];
            var c = steps[n + 3];
            step(
                    steps[n],
                    a < 0 ? registers : bitmaps,
                    Program.at(a),
                    b < 0 ? registers : bitmaps,
                    Program.at(b),
                    c < 0 ? registers : bitmaps,
                    Program.at(c),
                    registers,
                    steps[n + 4],
                    steps[n + 5]);
        }
    }

    private static void step(
            int what, long[] as, int a, long[] bs, int b, long[] cs, int c, long[] out, int result, int carry) {
        switch (what) {
            case Program.FULL_ADD -> {
                for (var w = 0; w < Page.WORDS; w++) {
                    var half = as[a + w] ^ bs[b + w];
                    var carried = (as[a + w] & bs[b + w]) | (half & cs[c + w]);
                    out[result + w] = half ^ cs[c + w];
                    out[carry + w] = carried;
                }
            }
            case Program.HALF_ADD -> {
                for (var w = 0; w < Page.WORDS; w++) {
                    var both = as[a + w] & bs[b + w];
                    out[result + w] = as[a + w] ^ bs[b + w];
                    out[carry + w] = both;
                }
            }
            case Program.AND -> {
                for (var w = 0; w < Page.WORDS; w++) {
                    out[result + w] = as[a + w] & bs[b + w];
                }
            }
            case Program.OR -> {
                for (var w = 0; w < Page.WORDS; w++) {
                    out[result + w] = as[a + w] | bs[b + w];
                }
            }
            case Program.NOT -> {
                for (var w = 0; w < Page.WORDS; w++) {
                    out[result + w] = ~as[a + w];
                }
            }
            case Program.AT_LEAST -> {
                for (var w = 0; w < Page.WORDS; w++) {
                    out[result + w] = (as[a + w] & ~bs[b + w]) | (cs[c + w] & ~(as[a + w] ^ bs[b + w]));
                }
            }
            default -> throw new IllegalStateException("no such step: " + what);
        }
    }
}
