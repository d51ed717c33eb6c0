package nl.warmwelkom.local;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Stops the door, then the applications behind it, then the broker and the database.
 *
 * An application that does not end in its time is left behind: what it acknowledged is on disk, and what it holds beyond
 * that it has promised to nobody.
 */
final class Stop {

    private static final Logger LOG = LoggerFactory.getLogger(Stop.class);
    private static final Duration DOOR = Duration.ofSeconds(2);
    private static final Duration APPLICATIONS = Duration.ofSeconds(4);
    private static final Duration GROUND = Duration.ofSeconds(3);

    private final Map<String, ConfigurableApplicationContext> contexts;
    private final Map<String, AutoCloseable> ground;

    Stop(Map<String, ConfigurableApplicationContext> contexts, Map<String, AutoCloseable> ground) {
        this.contexts = contexts;
        this.ground = ground;
    }

    void run() {
        stop(contexts.entrySet().stream().filter(context -> context.getKey().equals("gateway")), DOOR);
        stop(contexts.entrySet().stream().filter(context -> !context.getKey().equals("gateway")), APPLICATIONS);
        stop(ground.entrySet().stream(), GROUND);
    }

    private static void stop(Stream<? extends Map.Entry<String, ? extends AutoCloseable>> parts, Duration patience) {
        var pool = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("stop-", 0).factory());
        var stopping = parts.map(part -> CompletableFuture.runAsync(() -> stop(part.getKey(), part.getValue()), pool))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(stopping)
                .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        pool.shutdown();
    }

    private static void stop(String name, AutoCloseable part) {
        try {
            part.close();
            LOG.info("{} stopped", name);
        } catch (Exception e) { // whatever it is, the others are to be stopped too
            LOG.warn("{} did not stop as it should", name, e);
        }
    }
}
