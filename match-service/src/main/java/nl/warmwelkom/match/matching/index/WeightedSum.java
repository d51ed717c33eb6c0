package nl.warmwelkom.match.matching.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the steps that add up numbers, each so many times. A number is added once for each bit of its weight, moved to
 * where that bit stands; numbers whose weights differ by a power of two are added up first, and multiplied together.
 */
final class WeightedSum {

    private final List<Term> terms = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private long most;

    /**
     * A number to add.
     *
     * @param found what works it out, unless it is there
     * @param most how large it can be
     */
    private record Term(@Nullable Step found, boolean ofPage, int number, int bits, long most, int weight) {

        int moved() {
            return Integer.numberOfTrailingZeros(weight);
        }

        int odd() {
            return weight >> moved();
        }
    }

    void addCount(Operands of, int most, int weight) {
        var least = Math.min(most, of.size());
        add(new Term(of.counted(), false, Desk.COUNT, bits(least), least, weight));
    }

    void addAny(Operands of, int weight) {
        var most = Math.min(1, of.size());
        add(new Term(new Step.Any(of.gathered()), false, Desk.COUNT, most, most, weight));
    }

    void addOfPage(int number, int bits, int most, int weight) {
        add(new Term(null, true, number, bits, most, weight));
    }

    void addOfDesk(int number, int bits, int weight) {
        add(new Term(null, false, number, bits, (1L << bits) - 1, weight));
    }

    private void add(Term term) {
        if (term.most > 0 && term.weight > 0) {
            terms.add(term);
            most += term.most * term.weight;
        }
    }

    int bits() {
        return bits(most);
    }

    private static int bits(long most) {
        return Long.SIZE - Long.numberOfLeadingZeros(most);
    }

    Step[] steps() {
        steps.add(new Step.Clear(Desk.POINTS, bits()));
        var sum = 0L;
        while (!terms.isEmpty()) {
            var alike = takeAlike(terms.getLast().odd());
            sum = alike.size() == 1 ? multiply(alike.getFirst(), sum) : multiply(together(alike), sum);
        }
        return steps.toArray(Step[]::new);
    }

    private List<Term> takeAlike(int odd) {
        var alike = new ArrayList<Term>(terms.size());
        for (var n = terms.size() - 1; n >= 0; n--) {
            if (terms.get(n).odd() == odd) {
                alike.add(terms.remove(n));
            }
        }
        return alike;
    }

    /** Adds numbers up as far as they differ, which leaves one number with the weight that they share. */
    private Term together(List<Term> alike) {
        var total = 0L;
        for (var term : alike) {
            total += term.most << term.moved();
        }
        steps.add(new Step.Clear(Desk.PART, bits(total)));
        var part = 0L;
        for (var term : alike) {
            find(term);
            part = addTo(Desk.PART, term, term.moved(), part);
        }
        return new Term(
                null, false, Desk.PART, bits(part), part, alike.getFirst().odd());
    }

    private long multiply(Term term, long before) {
        find(term);
        var sum = before;
        for (var left = term.weight; left != 0; left &= left - 1) {
            sum = addTo(Desk.POINTS, term, Integer.numberOfTrailingZeros(left), sum);
        }
        return sum;
    }

    private void find(Term term) {
        if (term.found != null) {
            steps.add(term.found);
        }
    }

    /** Adds a number, moved up by so many bits, to a sum of so much at most; how much that can be then. */
    private long addTo(int sum, Term term, int moved, long before) {
        var after = before + (term.most << moved);
        var at = sum + moved;
        var bits = bits(after) - moved;
        steps.add(
                term.ofPage
                        ? new Step.AddOfPage(term.number, term.bits, at, bits)
                        : new Step.AddOfDesk(term.number, term.bits, at, bits));
        return after;
    }
}
