package nl.warmwelkom.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.warmwelkom.embedded.FreePorts;

/** Everything that {@code ./run} starts, in this JVM and without the demo, for tests that have to look behind the door. */
public final class RunningLandscape implements AutoCloseable {

    private static final String LOGGING = "org.springframework.boot.logging.LoggingSystem";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** How long callers wait for a service: on a machine that builds at the same time, a healthy one is late now and then. */
    private static final Map<String, String> TIME_LIMITS = Map.of(
            "warm-welkom.calls.time-limit", "30s",
            "warm-welkom.web.api-time-limit", "30s",
            "warm-welkom.web.employer-time-limit", "30s",
            "warm-welkom.web.match-time-limit", "30s");

    private final Ports ports;
    private final DataFolder folder;
    private final Landscape landscape;

    private RunningLandscape(Ports ports, DataFolder folder, Landscape landscape) {
        this.ports = ports;
        this.folder = folder;
        this.landscape = landscape;
    }

    /** Comes back when everything is ready. */
    public static RunningLandscape on(Path data) throws IOException, InterruptedException {
        System.setProperty(LOGGING, "none");
        TIME_LIMITS.forEach(System::setProperty);
        var ports = Ports.around(FreePorts.choose(1).getFirst());
        var folder = DataFolder.open(data);
        var landscape = new Landscape(ports, Ports.at(ports.gateway()), folder, new Steps(System.out));
        var running = new RunningLandscape(ports, folder, landscape);
        landscape.start();
        try (var http = HttpClient.newHttpClient()) {
            new Readiness(http, running.door(), PATIENCE).await();
        }
        return running;
    }

    public URI door() {
        return Ports.at(ports.gateway());
    }

    /** Where the pages are made, before the one door lets people log in to them. */
    public URI pages() {
        return Ports.at(ports.web());
    }

    /** Where every mail that was sent lies as a file. */
    public Path mail() {
        return folder.resolve("mail");
    }

    public String broker() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** The key that the identity provider signs tokens with, as it keeps it. */
    public String signingKey() throws IOException {
        return Files.readString(folder.resolve("identity").resolve("jwk.json"));
    }

    @Override
    public void close() {
        landscape.close();
        folder.close();
        System.clearProperty(LOGGING);
        TIME_LIMITS.keySet().forEach(System::clearProperty);
    }
}
