package nl.warmwelkom.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.warmwelkom.embedded.EmbeddedKafka;
import nl.warmwelkom.embedded.EmbeddedMongo;
import nl.warmwelkom.embedded.FreePorts;
import nl.warmwelkom.match.MatchServiceApplication;

/**
 * The service as it is deployed, in a process of its own, that reads a whole country. Its store goes on filling after that, which is
 * not waited for: the embedded database reads through all it has at each write.
 */
final class WholeService {

    private static final double NANOS_A_SECOND = 1e9;
    private static final double MEGA = 1 << 20;
    private static final double KIBI_IN_MEGA = 1 << 10;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int OK = 200;

    private final Report report;
    private final HttpClient http = HttpClient.newHttpClient();

    WholeService(Report report) {
        this.report = report;
    }

    /** Starts it, waits until it is ready, and says how long that took and what it weighs. */
    void reads(EmbeddedKafka kafka, EmbeddedMongo mongo) throws IOException, InterruptedException {
        var port = FreePorts.choose(1).getFirst();
        var builder = Limits.inOneGibibyte(MatchServiceApplication.class);
        builder.environment()
                .putAll(Map.of(
                        "PORT", String.valueOf(port),
                        "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                        "MONGODB_URI", mongo.uri()));
        var started = System.nanoTime();
        var service = builder.start();
        try {
            while (!isReady(port)) {
                if (!service.isAlive() || System.nanoTime() - started > LONG_ENOUGH.toNanos()) {
                    throw new IllegalStateException("the service did not come that far");
                }
                Thread.sleep(PAUSE);
            }
            report.figure("ready, from the start of the process", "s", (System.nanoTime() - started) / NANOS_A_SECOND);
            report.figure("memory in use once ready", "MiB", used(service));
            report.figure("resident memory then", "MiB", resident(service));
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private boolean isReady(int port) throws InterruptedException {
        try {
            var health = URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(port));
            return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    /** What is alive after a collection; the last line of a histogram is its sum. */
    private static double used(Process service) throws IOException {
        var asked = new ProcessBuilder(
                        Limits.JAVA.resolve("jcmd").toString(), String.valueOf(service.pid()), "GC.class_histogram")
                .start();
        var histogram = new String(asked.getInputStream().readAllBytes(), UTF_8).stripTrailing();
        return Long.parseLong(histogram.substring(histogram.lastIndexOf(' ') + 1)) / MEGA;
    }

    private static double resident(Process service) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(service.pid()), "status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / KIBI_IN_MEGA;
    }
}
