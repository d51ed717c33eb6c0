package nl.warmwelkom.recognition;

import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Prints how well questions are recognised that nobody learned from. Arguments: {@code tune} or {@code untouched}, and
 * {@code --mistakes} to see what went wrong in the first.
 */
final class Evaluation {

    private Evaluation() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        var half = args[0];
        var figures = Figures.of(TestQuestion.half(half));
        System.out.printf(
                "%s half, %d questions%n"
                        + "right concern first %.3f, among the first three %.3f%n"
                        + "above the threshold: precision %.3f, recall %.3f, macro-F1 %.3f%n"
                        + "improper questions caught %.3f; worries taken for improper %.3f%n"
                        + "out of scope given a concern %.3f%n",
                half,
                figures.judged().size(),
                figures.among(1),
                figures.among(3),
                figures.precision(),
                figures.recall(),
                figures.macroF1(),
                figures.improperCaught(),
                figures.worriesRefused(),
                figures.outOfScopeGivenAConcern());
        System.out.println("reliability of the first three suggestions:");
        figures.reliability().forEach(System.out::println);
        if (args.length > 1) {
            printMistakes(figures);
        }
        printTime();
    }

    @SuppressWarnings("SystemOut")
    private static void printMistakes(Figures figures) {
        figures.judged().stream()
                .filter(each ->
                        !each.said().equals(new TreeSet<>(each.question().concerns()))
                                || each.question().isImproper() != TestQuestion.isImproper(each.recognition()))
                .map(each -> "%s %s %s, heard %s %s: %s"
                        .formatted(
                                each.question().id(),
                                each.question().outcome(),
                                each.question().concerns(),
                                each.recognition().outcome().code(),
                                each.recognition().suggestions().stream()
                                        .map(one -> "%s %.2f".formatted(one.concern(), one.confidence()))
                                        .collect(Collectors.joining(", ")),
                                each.question().text()))
                .forEach(System.out::println);
    }

    @SuppressWarnings("SystemOut")
    private static void printTime() {
        var questions = TestQuestion.all();
        for (var round = 0; round < 20; round++) {
            questions.forEach(TestQuestion::recognised);
        }
        var begin = System.nanoTime();
        questions.forEach(TestQuestion::recognised);
        System.out.printf("%.3f ms a question, warm%n", (System.nanoTime() - begin) / 1e6 / questions.size());
    }
}
