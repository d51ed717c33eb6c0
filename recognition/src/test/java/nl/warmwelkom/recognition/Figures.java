package nl.warmwelkom.recognition;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.recognition.Recognition.Recognised;

/** How well questions are recognised. Shares run from 0 to 1; what is asked of nothing is not a number. */
record Figures(List<Judged> judged) {

    record Judged(TestQuestion question, Recognition recognition) {

        Set<String> said() {
            return concerns(recognition.concerns());
        }

        static Set<String> concerns(List<Recognised> recognised) {
            return new TreeSet<>(recognised.stream().map(Recognised::concern).toList());
        }
    }

    static Figures of(List<TestQuestion> questions) {
        return new Figures(questions.stream()
                .map(question -> new Judged(question, question.recognised()))
                .toList());
    }

    private Stream<Judged> worries() {
        return judged.stream().filter(each -> each.question().isWorry());
    }

    /** A right concern among the first so many suggestions. */
    double among(int first) {
        return share(
                worries(),
                each -> each.recognition().suggestions().stream()
                        .limit(first)
                        .anyMatch(one -> each.question().concerns().contains(one.concern())));
    }

    /** Of the concerns that were said of worries and of what is out of scope, how many are right. */
    double precision() {
        var said = proper().mapToLong(each -> each.said().size()).sum();
        return hits() / (double) said;
    }

    /** Of the concerns that there are, how many were said. */
    double recall() {
        return hits()
                / (double) worries()
                        .mapToLong(each -> each.question().concerns().size())
                        .sum();
    }

    /** The mean over concerns of the harmonic mean of precision and recall. */
    double macroF1() {
        return worries()
                .flatMap(each -> each.question().concerns().stream())
                .distinct()
                .mapToDouble(this::f1)
                .average()
                .orElse(Double.NaN);
    }

    double f1(String concern) {
        long said = proper().filter(each -> each.said().contains(concern)).count();
        long there = worries()
                .filter(each -> each.question().concerns().contains(concern))
                .count();
        long right = worries()
                .filter(each -> each.question().concerns().contains(concern)
                        && each.said().contains(concern))
                .count();
        return said + there == 0 ? Double.NaN : 2.0 * right / (said + there);
    }

    double improperCaught() {
        return share(judged.stream().filter(each -> each.question().isImproper()), Figures::isRefused);
    }

    double worriesRefused() {
        return share(worries(), Figures::isRefused);
    }

    double outOfScopeGivenAConcern() {
        return share(
                judged.stream().filter(each -> each.question().isOutOfScope()),
                each -> !each.recognition().concerns().isEmpty());
    }

    /** All figures, for people to read. */
    String report(String half) {
        return """
                %s: %d questions
                right concern first %.3f, among the first three %.3f
                above the threshold: precision %.3f, recall %.3f, macro-F1 %.3f
                improper questions caught %.3f; worries taken for improper %.3f
                out of scope given a concern %.3f
                how sure we said to be of the first three suggestions, and how often it was so:
                %s
                """.formatted(
                        half,
                        judged.size(),
                        among(1),
                        among(3),
                        precision(),
                        recall(),
                        macroF1(),
                        improperCaught(),
                        worriesRefused(),
                        outOfScopeGivenAConcern(),
                        reliability().collect(Collectors.joining("\n")));
    }

    /** For each tenth of confidence: how sure we were on average, and how often it was right. */
    Stream<String> reliability() {
        return Stream.iterate(0, tenth -> tenth < 10, tenth -> tenth + 1)
                .map(tenth -> {
                    var inside = proper().flatMap(each -> each.recognition().suggestions().stream()
                                    .filter(one -> Math.min(9, (int) (one.confidence() * 10)) == tenth)
                                    .map(one -> new double[] {
                                        one.confidence(),
                                        each.question().concerns().contains(one.concern()) ? 1 : 0
                                    }))
                            .toList();
                    var sure =
                            inside.stream().mapToDouble(it -> it[0]).average().orElse(Double.NaN);
                    var right =
                            inside.stream().mapToDouble(it -> it[1]).average().orElse(Double.NaN);
                    return inside.isEmpty()
                            ? ""
                            : "%.1f-%.1f  n=%3d  said %.2f  was %.2f  %s"
                                    .formatted(
                                            tenth / 10.0,
                                            (tenth + 1) / 10.0,
                                            inside.size(),
                                            sure,
                                            right,
                                            "#".repeat((int) Math.round(right * 20)));
                })
                .filter(line -> !line.isEmpty());
    }

    private Stream<Judged> proper() {
        return judged.stream().filter(each -> !each.question().isImproper());
    }

    private long hits() {
        return worries()
                .mapToLong(each -> each.said().stream()
                        .filter(each.question().concerns()::contains)
                        .count())
                .sum();
    }

    private static boolean isRefused(Judged each) {
        return TestQuestion.isImproper(each.recognition());
    }

    private static double share(Stream<Judged> of, Predicate<Judged> which) {
        return of.mapToInt(each -> which.test(Objects.requireNonNull(each)) ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }
}
