package nl.warmwelkom.match.matching.index;

import java.util.Optional;
import nl.warmwelkom.match.matching.domain.Work;

/** Writes the {@link Program} for a question. */
final class Compiler {

    private static final int EVERY_DAY_PART = (1 << Layout.DAY_PARTS) - 1;

    private final Query query;
    private final Layout layout;

    private Compiler(Query query) {
        this.query = query;
        this.layout = query.layout;
    }

    /** Empty if somebody could get more points than an {@code int} can hold. */
    static Optional<Program> compile(Query query) {
        var compiler = new Compiler(query);
        var sum = compiler.points();
        return sum.bits() > Desk.MOST_BITS
                ? Optional.empty()
                : Optional.of(
                        new Program(compiler.all(), compiler.dayParts(), sum.steps(), sum.bits(), compiler.shift()));
    }

    private int[] all() {
        var all = new Operands().and(Layout.LIVE);
        if (query.upTo < Layout.MOST_HOURS) {
            all.and(Layout.FROM_AT_MOST + query.upTo);
        }
        if (query.impossible || query.from > Layout.MOST_HOURS) {
            all.and(Layout.NOTHING);
        } else if (query.from > 0) {
            all.and(Layout.UP_TO_AT_LEAST + query.from - 1);
        }
        return all.andEach(layout.support(0), query.musts).gathered();
    }

    private Program.DayParts dayParts() {
        var missed = EVERY_DAY_PART & ~query.dayParts;
        var fewer = 2 * Integer.bitCount(missed) < Layout.DAY_PARTS;
        var counted = new Operands().andEach(Layout.ON_DAY_PART, fewer ? missed : query.dayParts);
        return new Program.DayParts(counted.counted(), fewer);
    }

    private WeightedSum points() {
        var weights = query.scoring.weights();
        var sum = new WeightedSum();
        sum.addCount(
                new Operands().andEach(Layout.STRENGTH, query.strengths),
                Work.MOST_STRENGTHS,
                weights.strength() + weights.strengthToLearn());
        sum.addOfPage(Layout.NOT_ASKED, Layout.ASKED_BITS, Work.MOST_STRENGTHS, weights.strengthToLearn());
        sum.addCount(wishes(), query.wants.length + query.avoids.length, weights.wish());
        sum.addCount(
                new Operands().andEach(layout.support(0), query.support),
                Long.bitCount(query.support),
                weights.support());
        sum.addAny(new Operands().andEach(layout.field(0), query.inField), weights.inField());
        sum.addAny(new Operands().andEach(layout.field(0), query.neighbouring), weights.neighbouringField());
        sum.addOfDesk(Desk.BAND, Desk.BAND_BITS, weights.travelBand());
        return sum;
    }

    /** What every position got too much, so that nothing falls below zero, less what every position gets. */
    private int shift() {
        var weights = query.scoring.weights();
        return weights.wish() * query.absent - weights.strengthToLearn() * Work.MOST_STRENGTHS;
    }

    private Operands wishes() {
        var met = new Operands();
        for (var wanted : query.wants) {
            met.and(wanted);
        }
        for (var avoided : query.avoids) {
            met.andNot(avoided);
        }
        return met;
    }
}
