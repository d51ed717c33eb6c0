package nl.warmwelkom.recognition.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.warmwelkom.recognition.Learned;
import nl.warmwelkom.recognition.Learned.Confidence;

/** Packs what was learned in steps of a 32,000th of each label's largest weight: small, and no answer changes by it. */
final class Packing {

    private Packing() {}

    /** The last weight of a label is what every text starts with; it goes into the curve, not into the table. */
    static Learned pack(List<String> labels, long[] keys, List<double[]> weights, List<Confidence> confidences) {
        var packed = new short[keys.length * labels.size()];
        var steps = new float[labels.size()];
        var curves = new ArrayList<Confidence>();
        for (var label = 0; label < labels.size(); label++) {
            var all = weights.get(label);
            var largest =
                    Arrays.stream(all, 0, keys.length).map(Math::abs).max().orElse(1);
            steps[label] = (float) (largest / Short.MAX_VALUE);
            for (var key = 0; key < keys.length; key++) {
                packed[key * steps.length + label] = (short) Math.round(all[key] / steps[label]);
            }
            var curve = confidences.get(label);
            curves.add(new Confidence(curve.slope(), curve.offset() + curve.slope() * all[keys.length]));
        }
        return new Learned(labels, keys, packed, steps, curves);
    }
}
