package nl.warmwelkom.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
        var folder = Files.createTempDirectory("warm-welkom-bench");
        try {
            new MatchingBench(quick ? Size.QUICK : Size.WHOLE, folder, report).run();
            new RoundBench(quick ? 1 : FULL_SIZE_REGIONS, report).run();
        } finally {
            remove(folder);
        }
        var target = Path.of(System.getProperty("bench.report", "bench.json"));
        report.write(target);
        System.exit(report.exitCode());
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
