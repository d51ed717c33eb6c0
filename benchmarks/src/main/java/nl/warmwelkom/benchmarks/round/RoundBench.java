package nl.warmwelkom.benchmarks.round;

import com.google.ortools.Loader;
import nl.warmwelkom.benchmarks.Figures;
import nl.warmwelkom.benchmarks.Report;
import nl.warmwelkom.match.round.domain.Certificate;
import nl.warmwelkom.match.round.domain.Solver;
import nl.warmwelkom.match.round.domain.Task;
import nl.warmwelkom.match.round.domain.Watch;

/** The round of full-size regions, next to OR-Tools: the same number served, the same total fit, and how long it takes. */
public final class RoundBench {

    private static final int SEEKERS = 12_000;
    private static final int LEAST_SCARCE = 7;
    private static final double TIMES_AS_LONG = 2.5;
    private static final double NANOS_A_MILLI = 1e6;

    private final int regions;
    private final Report report;

    public RoundBench(int regions, Report report) {
        this.regions = regions;
        this.report = report;
    }

    public void run() {
        Loader.loadNativeLibraries();
        report.say("the round of a region of %,d candidates".formatted(SEEKERS));
        var ours = new Figures();
        var theirs = new Figures();
        var same = 0;
        divided(MadeUpRegion.task(0, SEEKERS, LEAST_SCARCE)); // so that the JVM has compiled it
        for (var seed = 1; seed <= regions; seed++) {
            var task = MadeUpRegion.task(seed, SEEKERS, LEAST_SCARCE + 2 * seed);
            // Only solving counts for OR-Tools; our own time is from the task to the division.
            var flow = new Flow(task);
            var start = System.nanoTime();
            var expected = flow.solve();
            var between = System.nanoTime();
            var answer = divided(task);
            ours.add((System.nanoTime() - between) / NANOS_A_MILLI);
            theirs.add((between - start) / NANOS_A_MILLI);
            same += answer.equals(expected) ? 1 : 0;
        }
        report.figure("round, ours", "ms", ours);
        report.figure("round, or-tools", "ms", theirs);
        report.right("round-same-served-and-fit-as-or-tools", same, regions);
        report.atMost("round-time-against-or-tools", ours.over(theirs).median(), TIMES_AS_LONG);
    }

    private static Flow.Answer divided(Task task) {
        var division = Solver.divide(task, Watch.NOBODY).orElseThrow();
        if (!Certificate.holds(task, division)) {
            throw new IllegalStateException("the prices do not prove the division");
        }
        return new Flow.Answer(division.seating().served(), division.seating().totalFit(task));
    }
}
