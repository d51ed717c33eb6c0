package nl.warmwelkom.testing.store;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import nl.warmwelkom.embedded.EmbeddedMongo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database server for one test class, registered in a static field; each test takes an empty database from it. */
public final class FreshMongo implements BeforeAllCallback, AfterAllCallback {

    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable Running running;

    private record Running(EmbeddedMongo server, MongoClient client) {}

    /** A database that nobody has used. */
    public MongoDatabase database() {
        return running().client().getDatabase("fresh-" + databases.incrementAndGet());
    }

    /** Where another client connects. */
    public String uri() {
        return running().server().uri();
    }

    private Running running() {
        if (running == null) {
            throw new IllegalStateException("register this in a static field with @RegisterExtension");
        }
        return running;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var server = EmbeddedMongo.inMemory();
        running = new Running(server, MongoClients.create(server.uri()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var started = running();
        started.client().close();
        started.server().close();
        running = null;
    }
}
