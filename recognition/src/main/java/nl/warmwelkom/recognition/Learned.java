package nl.warmwelkom.recognition;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was learned from the training text: how much each feature speaks for each label, and how sure that makes us. */
public final class Learned {

    /** The label of what crosses a line about a person. */
    public static final String CROSSING = "!";

    /** The label of what is about something else altogether. */
    public static final String NONE = "-";

    private final List<String> labels;
    private final long[] keys;
    private final short[] weights;
    private final float[] steps;
    private final List<Confidence> confidences;

    /**
     * Takes over the arrays as they are.
     *
     * @param labels codes of concerns, {@link #CROSSING} and {@link #NONE}
     * @param keys the features that were met, in order
     * @param weights for each key one for each label, in steps of {@code steps}
     * @param steps the size of a step, for each label
     * @param confidences from sum to confidence, for each label
     */
    public Learned(List<String> labels, long[] keys, short[] weights, float[] steps, List<Confidence> confidences) {
        this.labels = List.copyOf(labels);
        this.keys = keys;
        this.weights = weights;
        this.steps = steps;
        this.confidences = List.copyOf(confidences);
    }

    List<String> labels() {
        return labels;
    }

    /** For each label the confidence that the text is about it. */
    double[] confidences(String text) {
        var sums = sums(text);
        var confident = new double[labels.size()];
        for (var label = 0; label < confident.length; label++) {
            confident[label] = confidences.get(label).of(sums[label]);
        }
        return confident;
    }

    private double[] sums(String text) {
        var sums = new double[labels.size()];
        Features.of(text).forEach((key, value) -> {
            var row = Arrays.binarySearch(keys, key);
            if (row >= 0) {
                for (var label = 0; label < sums.length; label++) {
                    sums[label] += value * steps[label] * weights[row * sums.length + label];
                }
            }
        });
        return sums;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(labels.size());
        for (var label = 0; label < labels.size(); label++) {
            out.writeUTF(labels.get(label));
            out.writeFloat(steps[label]);
            out.writeDouble(confidences.get(label).slope());
            out.writeDouble(confidences.get(label).offset());
        }
        out.writeInt(keys.length);
        for (var key : keys) {
            out.writeLong(key);
        }
        for (var weight : weights) {
            out.writeShort(weight);
        }
    }

    static Learned read(DataInputStream in) throws IOException {
        var labels = new ArrayList<String>();
        var confidences = new ArrayList<Confidence>();
        var steps = new float[in.readInt()];
        for (var label = 0; label < steps.length; label++) {
            labels.add(in.readUTF());
            steps[label] = in.readFloat();
            confidences.add(new Confidence(in.readDouble(), in.readDouble()));
        }
        var keys = new long[in.readInt()];
        for (var n = 0; n < keys.length; n++) {
            keys[n] = in.readLong();
        }
        var weights = new short[keys.length * steps.length];
        for (var n = 0; n < weights.length; n++) {
            weights[n] = in.readShort();
        }
        return new Learned(labels, keys, weights, steps, confidences);
    }

    /** A sum becomes a confidence by a logistic curve, fitted on texts that the sums were not learned from (Platt). */
    public record Confidence(double slope, double offset) {

        double of(double sum) {
            return 1 / (1 + Math.exp(-(slope * sum + offset)));
        }
    }
}
