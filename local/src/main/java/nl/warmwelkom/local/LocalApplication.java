package nl.warmwelkom.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import nl.warmwelkom.embedded.EmbeddedKafka;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts everything in this JVM, tells how it goes, and stops it when asked to. */
public final class LocalApplication {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private final Options options;
    private final DataFolder folder;
    private final Steps steps = new Steps(OUT);
    private volatile boolean stopping;

    private LocalApplication(Options options, DataFolder folder) {
        this.options = options;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            var options = Options.of(List.of(arguments), System.getenv());
            new LocalApplication(options, DataFolder.open(options.dataFolder())).run();
        } catch (Refusal refusal) {
            giveUp(refusal.line());
        } catch (RuntimeException e) {
            // Threads that started already would keep a half-started process alive.
            LoggerFactory.getLogger(LocalApplication.class).error("Did not start", e);
            giveUp("Warm Welkom did not start: " + e);
        }
        Thread.currentThread().join();
    }

    /** Ends at once: orderly ends wait for threads, and after a failed start some of those never end. */
    private static void giveUp(String why) {
        ERR.println(why);
        Runtime.getRuntime().halt(1);
    }

    private void run() throws InterruptedException {
        var ports = Ports.around(options.port());
        var demo = new DemoData(folder.resolve("demo"));
        try {
            prepare(demo);
            logInto(folder);
            var landscape = new Landscape(ports, options.issuer(), folder, steps);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(landscape), "stop"));
            EmbeddedKafka.whenItFails(this::brokerFailed);
            start(landscape, demo);
        } catch (Refusal refusal) {
            if (!stopping) {
                throw new Refusal("%s. More in %s".formatted(refusal.line(), log()), refusal);
            }
        } catch (IOException e) {
            throw new Refusal("Cannot write in the data folder %s (%s)".formatted(folder.path(), e), e);
        }
    }

    private void prepare(DemoData demo) throws IOException {
        if (options.fresh()) {
            folder.empty();
        }
        if (Files.notExists(folder.resolve("mongo"))) {
            demo.want(options.region());
        }
    }

    /** All applications write to one file by one configuration, instead of each setting up logging anew in a race. */
    private static void logInto(DataFolder folder) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("warm-welkom.logs", folder.resolve("logs").toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install(); // Tomcat's logging
        // Said before the threads begin, or they race for setting logging up.
        LoggerFactory.getLogger(LocalApplication.class).info("Starting on {}", folder.path());
    }

    private void start(Landscape landscape, DemoData demo) throws InterruptedException {
        steps.say("starting on " + folder.path());
        try (var _ = Watchdog.over(steps, ERR, () -> giveUp("The start hangs. More in " + log()))) {
            landscape.start();
        }
        var door = Ports.at(options.port());
        try (var http = HttpClient.newHttpClient()) {
            new Readiness(http, door, PATIENCE).await();
            steps.say("everything is ready");
            if (demo.isUnfinished()) {
                load(demo);
            }
        }
        OUT.println(new Welcome(options.issuer(), folder.path()));
    }

    /** A demo without its data is still a product: said, but no reason to stop. */
    private void load(DemoData demo) {
        steps.say("loading the demo");
        try {
            demo.load(Ports.at(options.port()));
            steps.say("demo loaded");
        } catch (IOException | IllegalStateException e) {
            ERR.printf("The demo is not complete; the next start goes on with it (%s)%n", e.getMessage());
        }
    }

    private String log() {
        return folder.resolve("logs").resolve("warm-welkom.log").toString();
    }

    private void brokerFailed() {
        if (!stopping) {
            giveUp("The broker stopped, perhaps because the disk is full. Nothing acknowledged is lost. More in "
                    + log());
        }
    }

    private void stop(Landscape landscape) {
        stopping = true;
        steps.say("stopping");
        landscape.close();
        folder.close();
        steps.say("stopped");
    }
}
