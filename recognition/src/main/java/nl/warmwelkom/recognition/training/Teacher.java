package nl.warmwelkom.recognition.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.Random;

/** Learns one label against all the others. */
final class Teacher {

    /** Chosen by what each voice taught about the other voices. */
    private static final double COST = 0.5;

    private static final double WEIGHT_OF_YES = 2;

    private static final double PRECISION = 0.3;
    private static final int SEED = 1;
    private static final double BIAS = 1;

    private final Examples examples;

    Teacher(Examples examples) {
        this.examples = examples;
    }

    /** The weight of each feature, and as the last one what every text starts with. */
    double[] learn(String label, int[] from) {
        var problem = new Problem();
        problem.l = from.length;
        problem.n = examples.keys().length + 1;
        problem.bias = BIAS;
        problem.x = new Feature[from.length][];
        problem.y = new double[from.length];
        for (var n = 0; n < from.length; n++) {
            problem.x[n] = withBias(examples.row(from[n]), problem.n);
            problem.y[n] = isAbout(from[n], label) ? 1 : -1;
        }
        var parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, PRECISION);
        parameter.setWeights(new double[] {WEIGHT_OF_YES, 1}, new int[] {1, -1});
        parameter.setRandom(new Random(SEED));
        var model = Linear.train(problem, parameter);
        var sign = model.getLabels()[0] == 1 ? 1 : -1;
        // The model copies all of them for whoever asks.
        return Arrays.stream(model.getFeatureWeights())
                .limit(problem.n)
                .map(weight -> sign * weight)
                .toArray();
    }

    private static Feature[] withBias(Feature[] row, int last) {
        var all = Arrays.copyOf(row, row.length + 1);
        all[row.length] = new FeatureNode(last, BIAS);
        return all;
    }

    boolean isAbout(int utterance, String label) {
        return examples.utterances().get(utterance).labels().contains(label);
    }

    double sum(double[] weights, int utterance) {
        var sum = weights[weights.length - 1] * BIAS;
        for (var feature : examples.row(utterance)) {
            sum += weights[feature.getIndex() - 1] * feature.getValue();
        }
        return sum;
    }
}
