package nl.warmwelkom.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.embedded.FreePorts;

/**
 * Starts the product as a person does, with its demo, and opens every page that is at most two links from each role's own, one
 * request at a time: how long until all of it is there.
 */
public final class Pages {

    private static final List<String> ACCOUNTS = List.of(
            "employer-bakker",
            "candidate-sam",
            "jobcoach-leiden",
            "manager-leiden",
            "professional-arbeidsdeskundige",
            "editor");

    private static final int WARM_UP = 50;
    private static final int TIMES = 200;
    private static final int MOST_MILLISECONDS = 200;
    private static final int P95 = 95;

    private final Report report = new Report(System.out);
    private double slowest;

    private Pages() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var pages = new Pages();
        try (var scratch = Scratch.named("pages")) {
            var port = FreePorts.choose(1).getFirst();
            var product = start(scratch.folder(), port);
            try {
                pages.measure(URI.create("http://localhost:" + port));
            } finally {
                product.destroy();
                product.waitFor();
            }
        }
        System.exit(pages.report.exitCode());
    }

    /** Comes back when it says how to stop it. */
    private static Process start(Path folder, int port) throws IOException {
        var builder =
                new ProcessBuilder(System.getProperty("bench.run")).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(Map.of("DATA_DIR", folder.toString(), "PORT", String.valueOf(port)));
        var product = builder.start();
        var said = product.inputReader(StandardCharsets.UTF_8);
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains("Ctrl-C")) {
                return product;
            }
        }
        throw new IOException("The product did not start");
    }

    private void measure(URI address) throws IOException, InterruptedException {
        report.say("%d processors; each page %d times, milliseconds: half are within, 95 of 100 are within, the slowest"
                .formatted(Runtime.getRuntime().availableProcessors(), TIMES));
        try (var visitor = PageReader.visitor(address)) {
            measure(visitor, "/");
        }
        for (var account : ACCOUNTS) {
            try (var reader = PageReader.loggedIn(address, account)) {
                report.say(account);
                measure(reader, reader.home());
            }
        }
        report.atMost("pages-p95-ms", slowest, MOST_MILLISECONDS);
    }

    private void measure(PageReader reader, String home) throws IOException, InterruptedException {
        for (var page : reader.pagesFrom(home)) {
            for (var n = 0; n < WARM_UP; n++) {
                reader.took(page);
            }
            var measured = new Figures();
            for (var n = 0; n < TIMES; n++) {
                measured.add(reader.took(page));
            }
            slowest = Math.max(slowest, measured.percentile(P95));
            report.say("  %-52s %7.1f %7.1f %7.1f"
                    .formatted(PageReader.kind(page), measured.median(), measured.percentile(P95), measured.most()));
        }
    }
}
