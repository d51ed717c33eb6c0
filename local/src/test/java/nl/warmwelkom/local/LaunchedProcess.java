package nl.warmwelkom.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Warm Welkom as a person starts it: a process of its own, of which one sees what it prints. */
final class LaunchedProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final int port;
    private final Process process;
    private final Path errors;
    private final BufferedReader output;
    private final StringBuilder printed = new StringBuilder();

    LaunchedProcess(Path dataFolder, int port, String... options) throws IOException {
        this.port = port;
        errors = Files.createTempFile("launched", ".err");
        var builder = new ProcessBuilder(command(List.of(options))).redirectError(errors.toFile());
        builder.environment().putAll(Map.of("DATA_DIR", dataFolder.toString(), "PORT", String.valueOf(port)));
        process = builder.start();
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    private static List<String> command(List<String> options) {
        // A build that itself runs in the background hands down that Ctrl-C is ignored. A terminal does not.
        var command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                // What the tests log to is not what a person's start logs to.
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                LocalApplication.class.getName()));
        command.addAll(options);
        return command;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port).resolve(path);
    }

    /** Comes back when it says how to stop it, with everything that it printed until then. */
    String untilReady() throws IOException {
        return untilSaid("Ctrl-C");
    }

    String untilSaid(String words) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            printed.append(line).append('\n');
            if (line.contains(words)) {
                return printed.toString();
            }
        }
        throw new AssertionError("It ended: " + printed + errors());
    }

    /** As a person does with Ctrl-C. */
    Duration interrupted() throws IOException, InterruptedException {
        var asked = System.nanoTime();
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        exitCode();
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    /** As a power failure does, or an impatient system. */
    void killed() throws InterruptedException {
        process.toHandle().destroyForcibly();
        exitCode();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end");
        }
        return process.exitValue();
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.delete(errors);
    }
}
