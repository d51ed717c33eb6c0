package nl.warmwelkom.testing.store;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import nl.warmwelkom.embedded.EmbeddedMongo;
import nl.warmwelkom.testing.container.OnRealServers;
import nl.warmwelkom.testing.container.RealServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database server for one test class, registered in a static field; each test takes an empty database from it. It is the
 * embedded one, or MongoDB itself for a class that is {@link OnRealServers}.
 */
public final class FreshMongo implements BeforeAllCallback, AfterAllCallback {

    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable Running running;

    private record Running(String uri, MongoClient client, Runnable stop) {

        static Running embedded() {
            var server = EmbeddedMongo.inMemory();
            return new Running(server.uri(), MongoClients.create(server.uri()), server::close);
        }

        static Running real() {
            var server = RealServers.mongo();
            var uri = server.getConnectionString();
            return new Running(uri, MongoClients.create(uri), server::close);
        }
    }

    /** A database that nobody has used. */
    public MongoDatabase database() {
        return running().client().getDatabase("fresh-" + databases.incrementAndGet());
    }

    /** Where another client connects. */
    public String uri() {
        return running().uri();
    }

    private Running running() {
        if (running == null) {
            throw new IllegalStateException("register this in a static field with @RegisterExtension");
        }
        return running;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var real = context.getRequiredTestClass().isAnnotationPresent(OnRealServers.class);
        running = real ? Running.real() : Running.embedded();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var started = running();
        started.client().close();
        started.stop().run();
        running = null;
    }
}
