package nl.warmwelkom.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The same thing measured several times. */
public final class Figures {

    private final List<Double> measured = new ArrayList<>();

    public void add(double figure) {
        measured.add(figure);
    }

    public double median() {
        return percentile(50);
    }

    /** What so many of a hundred do not exceed. */
    public double percentile(int percent) {
        var sorted = new ArrayList<>(measured);
        Collections.sort(sorted);
        return sorted.get(sorted.size() * percent / 100);
    }

    public double least() {
        return Collections.min(measured);
    }

    public double most() {
        return Collections.max(measured);
    }

    /** How many times as much this is, each time it was measured. */
    public Figures over(Figures other) {
        var ratios = new Figures();
        for (var n = 0; n < Math.min(measured.size(), other.measured.size()); n++) {
            ratios.add(measured.get(n) / other.measured.get(n));
        }
        return ratios;
    }

    @Override
    public String toString() {
        return "%,.1f (%,.1f to %,.1f)".formatted(median(), least(), most());
    }
}
