package nl.warmwelkom.recognition.training;

import java.util.List;
import nl.warmwelkom.recognition.Learned.Confidence;

/** Fits the curve from sum to confidence: Platt's method as Lin, Lin and Weng (2007) made it sound numerically. */
final class Calibration {

    private static final int STEPS = 100;
    private static final double NEARLY_FLAT = 1e-5;
    private static final double RIDGE = 1e-12;
    private static final double SMALLEST_STEP = 1e-10;
    private static final double ENOUGH_GAIN = 1e-4;

    private Calibration() {}

    static Confidence fit(double[] sums, List<Boolean> isAbout) {
        var positives = isAbout.stream().filter(is -> is).count();
        var negatives = isAbout.size() - positives;
        var high = (positives + 1.0) / (positives + 2.0);
        var low = 1 / (negatives + 2.0);
        var aims = isAbout.stream().mapToDouble(is -> is ? high : low).toArray();
        var slope = 0.0;
        var offset = Math.log((positives + 1.0) / (negatives + 1.0));
        var loss = loss(sums, aims, slope, offset);
        for (var step = 0; step < STEPS; step++) {
            double h11 = RIDGE, h22 = RIDGE, h21 = 0, g1 = 0, g2 = 0;
            for (var n = 0; n < sums.length; n++) {
                var p = 1 / (1 + Math.exp(-(slope * sums[n] + offset)));
                var curve = p * (1 - p);
                h11 += sums[n] * sums[n] * curve;
                h22 += curve;
                h21 += sums[n] * curve;
                g1 += sums[n] * (p - aims[n]);
                g2 += p - aims[n];
            }
            if (Math.abs(g1) < NEARLY_FLAT && Math.abs(g2) < NEARLY_FLAT) {
                break;
            }
            var determinant = h11 * h22 - h21 * h21;
            var slopeBy = -(h22 * g1 - h21 * g2) / determinant;
            var offsetBy = -(-h21 * g1 + h11 * g2) / determinant;
            var downhill = g1 * slopeBy + g2 * offsetBy;
            var size = 1.0;
            while (size >= SMALLEST_STEP) {
                var next = loss(sums, aims, slope + size * slopeBy, offset + size * offsetBy);
                if (next < loss + ENOUGH_GAIN * size * downhill) {
                    slope += size * slopeBy;
                    offset += size * offsetBy;
                    loss = next;
                    break;
                }
                size /= 2;
            }
            if (size < SMALLEST_STEP) {
                break;
            }
        }
        return new Confidence(slope, offset);
    }

    private static double loss(double[] sums, double[] aims, double slope, double offset) {
        var loss = 0.0;
        for (var n = 0; n < sums.length; n++) {
            var score = slope * sums[n] + offset;
            loss += score >= 0
                    ? (1 - aims[n]) * score + Math.log1p(Math.exp(-score))
                    : -aims[n] * score + Math.log1p(Math.exp(score));
        }
        return loss;
    }
}
