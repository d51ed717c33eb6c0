package nl.warmwelkom.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.warmwelkom.embedded.FreePorts;

/** Everything that {@code ./run} starts, in this JVM and without the demo, for tests that have to look behind the door. */
public final class RunningLandscape implements AutoCloseable {

    private static final String LOGGING = "org.springframework.boot.logging.LoggingSystem";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

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
    }
}
