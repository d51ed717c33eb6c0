package nl.warmwelkom.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.recognition.Recognition.Outcome;

/**
 * A question that recognition is judged by. The first two parts were written before the training text.
 *
 * @param half {@code tune} was looked at while choosing features and thresholds; of {@code untouched} only the figures were
 *     seen, once before the last of the training text was written; {@code fresh} came last and was never looked at
 * @param outcome {@code recognised}, {@code not-allowed} or {@code none}
 */
record TestQuestion(String id, String half, String outcome, Set<String> concerns, String text) {

    static List<TestQuestion> all() {
        try (var file = Objects.requireNonNull(TestQuestion.class.getResourceAsStream("questions.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(TestQuestion::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The questions cannot be read", unreadable);
        }
    }

    static List<TestQuestion> half(String half) {
        return all().stream().filter(question -> question.half().equals(half)).toList();
    }

    private static TestQuestion parse(String line) {
        var columns = line.split("\t", -1);
        var concerns = Arrays.stream(columns[3].split(",", -1))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toUnmodifiableSet());
        return new TestQuestion(columns[0], columns[1], columns[2], concerns, columns[4]);
    }

    /** Whether it is about one of our concerns and crosses no line. */
    boolean isWorry() {
        return outcome.equals("recognised");
    }

    boolean isImproper() {
        return outcome.equals("not-allowed");
    }

    boolean isOutOfScope() {
        return outcome.equals("none");
    }

    Recognition recognised() {
        return Recogniser.standard().recognise(text);
    }

    static boolean isImproper(Recognition recognition) {
        return recognition.outcome() == Outcome.NOT_ALLOWED;
    }
}
