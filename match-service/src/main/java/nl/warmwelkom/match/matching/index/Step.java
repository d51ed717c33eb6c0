package nl.warmwelkom.match.matching.index;

/** One thing to do with the bitmaps of a page. */
sealed interface Step {

    void run(Kernel kernel, long[][] bitmaps, long[][] desk, int words);

    /** Counts in how many bitmaps each position is, and in how many turned ones it is not. */
    final class Count implements Step {

        private final int[] of;
        private final long[] turned;

        Count(int[] of, long[] turned) {
            this.of = of;
            this.turned = turned;
        }

        @Override
        public void run(Kernel kernel, long[][] bitmaps, long[][] desk, int words) {
            kernel.count(bitmaps, of, turned, desk, Desk.COUNT, words);
        }
    }

    /** The same for bitmaps of which no two share a position. */
    final class Any implements Step {

        private final int[] of;

        Any(int[] of) {
            this.of = of;
        }

        @Override
        public void run(Kernel kernel, long[][] bitmaps, long[][] desk, int words) {
            kernel.any(bitmaps, of, desk, Desk.COUNT, words);
        }
    }

    /** Begins a sum. */
    record Clear(int sum, int bits) implements Step {

        @Override
        public void run(Kernel kernel, long[][] bitmaps, long[][] desk, int words) {
            Desk.clear(desk, sum, bits, words);
        }
    }

    /** Adds a number that a page has. */
    record AddOfPage(int number, int bits, int sum, int sumBits) implements Step {

        @Override
        public void run(Kernel kernel, long[][] bitmaps, long[][] desk, int words) {
            kernel.add(bitmaps, number, bits, desk, sum, sumBits, words);
        }
    }

    /** Adds a number that was worked out before. */
    record AddOfDesk(int number, int bits, int sum, int sumBits) implements Step {

        @Override
        public void run(Kernel kernel, long[][] bitmaps, long[][] desk, int words) {
            kernel.add(desk, number, bits, desk, sum, sumBits, words);
        }
    }
}
