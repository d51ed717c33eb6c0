package nl.warmwelkom.match.effect.domain;

import static java.util.Collections.frequency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.match.effect.domain.Figures.Mean;

/** What tips did with employers, as far as there are enough of them to tell. The order of employers does not matter. */
public final class Effects {

    private final List<Employer> employers;
    private final Figures figures;

    public Effects(List<Employer> employers, Figures figures) {
        this.employers = List.copyOf(employers);
        this.figures = figures;
    }

    /** How many employers said what of a tip. */
    public record Verdicts(int helpful, int notHelpful, int knewThat) {}

    /** The temperature of a group of employers. */
    public record Temperature(double median, Mean mean) {}

    /** How a worry changed after a tip about it, in steps of the scale; below zero is less worry. */
    public Told<Mean> change(String tip, String concern, Moment later) {
        return Told.of(each(employer -> employer.change(tip, concern, later)), this::mean);
    }

    /** How a worry changed after any tip about it, among employers who got general tips or among the others. */
    public Told<Mean> change(String concern, Moment later, boolean general) {
        return Told.of(each(employer -> employer.change(concern, later, general)), this::mean);
    }

    /** The tips that somebody said something of. */
    public Set<String> tipsSpokenOf() {
        return employers.stream()
                .flatMap(employer -> employer.experience().feedback().stream())
                .map(Experience.Feedback::tip)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Told<Verdicts> verdicts(String tip) {
        return Told.of(
                each(employer -> employer.verdict(tip)),
                given -> new Verdicts(
                        frequency(given, Verdict.HELPFUL),
                        frequency(given, Verdict.NOT_HELPFUL),
                        frequency(given, Verdict.KNEW_THAT)));
    }

    public Told<Temperature> temperature(Moment moment) {
        return Told.of(
                each(employer -> employer.course().temperature(moment)),
                values -> new Temperature(figures.median(array(values)), mean(values)));
    }

    private <V> List<V> each(Function<Employer, Optional<V>> value) {
        return employers.stream()
                .flatMap(employer -> value.apply(employer).stream())
                .toList();
    }

    private Mean mean(List<Integer> values) {
        return figures.mean(array(values));
    }

    /** Sorted, so that adding up goes in one order and rounds in one way. */
    private static int[] array(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
