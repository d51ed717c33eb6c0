package nl.warmwelkom.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What was found out: told as it comes, and written to a file at the end. */
public final class Report {

    /** An answer was wrong. */
    public static final int WRONG = 1;

    /** Everything was right, and something too slow or too large. */
    public static final int MISSED = 2;

    private final PrintStream out;
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final Map<String, Object> goals = new LinkedHashMap<>();
    private boolean wrong;
    private boolean missed;

    public Report(PrintStream out) {
        this.out = out;
    }

    public void say(String line) {
        out.println(line);
    }

    public void figure(String name, String unit, Figures measured) {
        say("  %-52s %s %s".formatted(name, measured, unit));
        figures.put(
                name,
                new TreeMap<>(Map.of(
                        "unit",
                        unit,
                        "median",
                        measured.median(),
                        "least",
                        measured.least(),
                        "most",
                        measured.most())));
    }

    public void figure(String name, String unit, double figure) {
        say("  %-52s %,.1f %s".formatted(name, figure, unit));
        figures.put(name, new TreeMap<>(Map.of("unit", unit, "figure", figure)));
    }

    /** Answers that have to be right, all of them. */
    public void right(String name, int right, int of) {
        wrong |= right != of;
        goal(name, "%d/%d".formatted(right, of), "all", right == of);
    }

    public void atLeast(String name, double figure, double target) {
        missed |= figure < target;
        goal(name, "%.1f".formatted(figure), ">=%s".formatted(target), figure >= target);
    }

    public void atMost(String name, double figure, double target) {
        missed |= figure > target;
        goal(name, "%.1f".formatted(figure), "<=%s".formatted(target), figure <= target);
    }

    private void goal(String name, String figure, String target, boolean passed) {
        say("GOAL %s %s %s %s".formatted(name, figure, target, passed ? "PASS" : "FAIL"));
        goals.put(name, new TreeMap<>(Map.of("figure", figure, "target", target, "passed", passed)));
    }

    public void write(Path file) throws IOException {
        Files.writeString(
                file,
                JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of("figures", figures, "goals", goals)));
        say("written to " + file);
    }

    public int exitCode() {
        return wrong ? WRONG : missed ? MISSED : 0;
    }
}
