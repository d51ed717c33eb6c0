package nl.warmwelkom.recognition.training;

import de.bwaldvogel.liblinear.Linear;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.recognition.Learned;
import nl.warmwelkom.recognition.Learned.Confidence;

/** Learns from the training text and the catalogue what the product knows. Arguments: the folder of the text, the file to write. */
final class Learn {

    /** Voices are split in so many groups, to see how sure one group's words are of what the others say. */
    private static final int GROUPS = 3;

    private final Examples examples;
    private final Teacher teacher;
    private final List<String> voices;

    private Learn(Examples examples) {
        this.examples = examples;
        this.teacher = new Teacher(examples);
        this.voices = examples.utterances().stream()
                .map(Utterance::voice)
                .distinct()
                .sorted()
                .toList();
    }

    public static void main(String[] args) throws IOException {
        var utterances = new ArrayList<>(Utterance.readAll(Path.of(args[0])));
        utterances.addAll(Utterance.ofCatalogue(Catalogue.standard()));
        var target = Path.of(args[1]);
        var made = Path.of(args[1] + ".from");
        var from = Fingerprint.of(utterances, code());
        if (Files.exists(target) && Files.exists(made) && Files.readString(made).equals(from)) {
            return;
        }
        Linear.disableDebugOutput();
        var learned = new Learn(Examples.of(utterances)).learn();
        Files.createDirectories(target.getParent());
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            learned.write(out);
        }
        Files.writeString(made, from);
    }

    private static Path code() {
        return Path.of(
                Learn.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private Learned learn() {
        var labels = examples.utterances().stream()
                .flatMap(utterance -> utterance.labels().stream())
                .distinct()
                .sorted()
                .toList();
        var everything = IntStream.range(0, examples.utterances().size()).toArray();
        var confidences = labels.parallelStream().map(this::confidenceOf).toList();
        var weights = labels.parallelStream()
                .map(label -> teacher.learn(label, everything))
                .toList();
        return Packing.pack(labels, examples.keys(), weights, confidences);
    }

    private Confidence confidenceOf(String label) {
        var sums = new double[examples.utterances().size()];
        for (var group = 0; group < GROUPS; group++) {
            var left = group;
            var weights = teacher.learn(label, utterances(left, false));
            for (var utterance : utterances(left, true)) {
                sums[utterance] = teacher.sum(weights, utterance);
            }
        }
        var isAbout = IntStream.range(0, sums.length)
                .mapToObj(utterance -> teacher.isAbout(utterance, label))
                .toList();
        return Calibration.fit(sums, isAbout);
    }

    private int[] utterances(int group, boolean inside) {
        return IntStream.range(0, examples.utterances().size())
                .filter(n -> (groupOf(n) == group) == inside)
                .toArray();
    }

    private int groupOf(int utterance) {
        return voices.indexOf(examples.utterances().get(utterance).voice()) % GROUPS;
    }
}
