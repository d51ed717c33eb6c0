package nl.warmwelkom.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.warmwelkom.benchmarks.matching.MatchingBench;
import nl.warmwelkom.benchmarks.matching.MatchingBench.Size;
import nl.warmwelkom.benchmarks.round.RoundBench;

/** Runs everything that is measured against something else. */
public final class Bench {

    private static final String QUICK = "--quick";
    private static final int FULL_SIZE_REGIONS = 5;

    private Bench() {}

    public static void main(String[] args) throws IOException {
        var quick = List.of(args).contains(QUICK);
        var report = new Report(System.out);
        try (var scratch = Scratch.named("bench")) {
            new MatchingBench(quick ? Size.QUICK : Size.WHOLE, scratch.folder(), report).run();
            new RoundBench(quick ? 1 : FULL_SIZE_REGIONS, report).run();
        }
        var target = Path.of(System.getProperty("bench.report", "bench.json"));
        report.write(target);
        System.exit(report.exitCode());
    }
}
