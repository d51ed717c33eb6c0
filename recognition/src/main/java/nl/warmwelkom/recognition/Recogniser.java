package nl.warmwelkom.recognition;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.warmwelkom.recognition.Recognition.Outcome;
import nl.warmwelkom.recognition.Recognition.Recognised;

/** Recognises worries in an employer's own words. Always the same answer to the same text; may be used from any thread. */
public final class Recogniser {

    /** From here on a concern counts. This and the next two were chosen on voices that were left out of what was learned. */
    static final double SURE_ENOUGH = 0.28;

    /** Low on purpose: to explain a rule that was not broken is a pity, to pass over one that was is a harm. */
    static final double CROSSES_A_LINE = 0.08;

    /** From here on a text is about something else, unless a concern is nearly certain. */
    static final double SOMETHING_ELSE = 0.3;

    /** Chosen on the phrases of the catalogue, and so that no more of what is out of scope gets a concern. */
    static final double NEARLY_CERTAIN = 0.9;

    private static final int SUGGESTIONS = 3;

    private final Learned learned;

    Recogniser(Learned learned) {
        this.learned = learned;
    }

    /** The one that the build made; read once, at the first call. */
    public static Recogniser standard() {
        return Standard.RECOGNISER;
    }

    public Recognition recognise(String text) {
        if (Words.in(text).isEmpty()) {
            return new Recognition(Outcome.OPEN, List.of(), List.of());
        }
        var confidences = learned.confidences(text);
        var likeliest = likeliest(confidences);
        var somethingElse = confidence(confidences, Learned.NONE) >= SOMETHING_ELSE
                && likeliest.getFirst().confidence() < NEARLY_CERTAIN;
        var sure = somethingElse
                ? List.<Recognised>of()
                : likeliest.stream()
                        .filter(it -> it.confidence() >= SURE_ENOUGH)
                        .toList();
        if (confidence(confidences, Learned.CROSSING) >= CROSSES_A_LINE) {
            return new Recognition(Outcome.NOT_ALLOWED, sure, likeliest);
        }
        return new Recognition(sure.isEmpty() ? Outcome.OPEN : Outcome.RECOGNISED, sure, likeliest);
    }

    private List<Recognised> likeliest(double[] confidences) {
        return IntStream.range(0, confidences.length)
                .filter(label -> isConcern(learned.labels().get(label)))
                .mapToObj(label -> new Recognised(learned.labels().get(label), confidences[label]))
                .sorted(Comparator.comparingDouble(Recognised::confidence)
                        .reversed()
                        .thenComparing(Recognised::concern))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static boolean isConcern(String label) {
        return !label.equals(Learned.CROSSING) && !label.equals(Learned.NONE);
    }

    private double confidence(double[] confidences, String label) {
        return confidences[learned.labels().indexOf(label)];
    }

    private static final class Standard {

        static final Recogniser RECOGNISER = read();

        private static Recogniser read() {
            var file = Objects.requireNonNull(
                    Recogniser.class.getResourceAsStream("learned.bin"), "The build did not make learned.bin");
            try (var in = new DataInputStream(new BufferedInputStream(file))) {
                return new Recogniser(Learned.read(in));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(
                        "What was learned is part of this library and cannot be read", unreadable);
            }
        }
    }
}
