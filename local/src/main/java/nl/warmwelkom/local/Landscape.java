package nl.warmwelkom.local;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.warmwelkom.embedded.EmbeddedKafka;
import nl.warmwelkom.embedded.EmbeddedMongo;
import nl.warmwelkom.embedded.EmbeddedSmtp;
import nl.warmwelkom.local.post.PostOffice;
import org.springframework.context.ConfigurableApplicationContext;

/** Database, broker and applications in this JVM: started as much at once as their needs allow, and stopped in order. */
final class Landscape implements AutoCloseable {

    /** Real threads: class loading pins virtual ones to their carriers, and with two of those the start can hang for ever. */
    private static final int THREADS = 5;

    private final Map<String, ConfigurableApplicationContext> contexts = new ConcurrentHashMap<>();
    private final Map<String, AutoCloseable> ground = new ConcurrentHashMap<>();
    private final Ports ports;
    private final Applications applications;
    private final DataFolder folder;
    private final Steps steps;

    Landscape(Ports ports, URI issuer, DataFolder folder, Steps steps) {
        this.ports = ports;
        this.applications = new Applications(ports, issuer, folder.path());
        this.folder = folder;
        this.steps = steps;
    }

    /** Comes back when everything listens, or as soon as something fails. */
    void start() {
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var database = begin("database", this::startMongo, pool);
            var broker = begin("broker", this::startKafka, pool);
            var post = begin("mail", this::startPost, pool);
            var standing = Stream.of(applications.identity(), applications.gateway(), applications.web())
                    .map(application -> begin(application, pool))
                    .toList();
            waitFor(List.of(database, broker, post));
            var services = Stream.of(
                            applications.matchService(),
                            applications.employerService(),
                            applications.candidateService())
                    .map(application -> begin(application, pool))
                    .toList();
            waitFor(Stream.concat(standing.stream(), services.stream()).toList());
        } finally {
            pool.shutdownNow();
        }
    }

    private CompletableFuture<?> begin(Application application, Executor pool) {
        return begin(application.name(), () -> contexts.put(application.name(), application.start()), pool);
    }

    private CompletableFuture<?> begin(String name, Callable<?> work, Executor pool) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        steps.take(name, work);
                    } catch (Exception | LinkageError e) {
                        throw new Refusal("%s did not start: %s".formatted(name, deepest(e)), e);
                    }
                },
                pool);
    }

    private static Throwable deepest(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : deepest(cause);
    }

    /** One that fails ends the waiting for the others. */
    private static void waitFor(List<CompletableFuture<?>> begun) {
        var all = CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new));
        begun.forEach(one -> one.exceptionally(failure -> {
            all.completeExceptionally(failure);
            return null;
        }));
        try {
            all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : e;
        }
    }

    private AutoCloseable startMongo() {
        var mongo = EmbeddedMongo.start(folder.resolve("mongo"), ports.mongo());
        ground.put("database", mongo);
        return mongo;
    }

    private AutoCloseable startKafka() {
        var kafka = EmbeddedKafka.start(folder.resolve("kafka"), ports.kafka(), ports.kafkaController());
        ground.put("broker", kafka);
        return kafka;
    }

    private AutoCloseable startPost() {
        var mail = EmbeddedSmtp.start(folder.resolve("mail"), ports.smtp());
        ground.put("mail server", mail);
        var office = PostOffice.open(folder.resolve("mail"), ports.post());
        ground.put("mail page", office);
        return office;
    }

    /** Nothing comes in any more, then nothing goes out, then what they stood on. */
    @Override
    public void close() {
        new Stop(contexts, ground).run();
    }
}
