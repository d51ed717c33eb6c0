package nl.warmwelkom.match.effect;

import nl.warmwelkom.match.effect.domain.Figures;
import org.apache.commons.statistics.descriptive.IntMean;
import org.apache.commons.statistics.descriptive.IntVariance;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.distribution.TDistribution;

/** The interval of Student: right for a mean of few values of which the spread is not known. */
final class StudentFigures implements Figures {

    private static final double UPPER_TAIL = 0.025;

    @Override
    public Mean mean(int... values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("One value has no spread");
        }
        var mean = IntMean.of(values).getAsDouble();
        var error = Math.sqrt(IntVariance.of(values).getAsDouble() / values.length);
        var reach = error * TDistribution.of(values.length - 1.0).inverseSurvivalProbability(UPPER_TAIL);
        return new Mean(mean, mean - reach, mean + reach);
    }

    @Override
    public double median(int... values) {
        return Median.withDefaults().evaluate(values.clone());
    }
}
