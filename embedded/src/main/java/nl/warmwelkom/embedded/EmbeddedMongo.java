package nl.warmwelkom.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A server in this JVM that speaks MongoDB's wire protocol, on the loopback address, with its data in one file.
 *
 * It lacks parts of the real server (transactions, partial unique indexes, TTL, change streams): what runs here must do
 * without them. What it acknowledges survives a kill of the process, though not a power failure.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final String FILE = "mongo.mv";

    /** A writer waits on its thread for the commit: with more of them one commit serves more writers. */
    private static final int WORKERS = 8;

    /** How long space that nobody uses any more stays untouched. The 45 s of the library are meant for power failures. */
    private static final int RETENTION_MILLIS = 1_000;

    private final MongoServer server;
    private final int port;
    private final @Nullable Path file;

    private EmbeddedMongo(MVStore store, int port, @Nullable Path file) {
        this.file = file;
        store.setRetentionTime(RETENTION_MILLIS);
        server = new MongoServer(new DurableH2Backend(store));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WORKERS);
        this.port = server.getLocalAddress().getPort();
    }

    /** Starts on what the folder holds, or empty. Port 0 takes a free one. */
    public static EmbeddedMongo start(Path dataFolder, int port) {
        try {
            Files.createDirectories(dataFolder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var file = dataFolder.resolve(FILE);
        // After a kill there was no time for it.
        CleanCopy.replace(file);
        return new EmbeddedMongo(builder().fileName(file.toString()).open(), port, file);
    }

    /** Starts empty on a free port and keeps nothing. */
    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(builder().open(), 0, null);
    }

    /** Two settings, one aim: no commit but the backend's own, neither after a time nor because the buffer is full. */
    private static MVStore.Builder builder() {
        return new MVStore.Builder().autoCommitDisabled().autoCommitBufferSize(0);
    }

    public int port() {
        return port;
    }

    /** Where clients connect, without a database name. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    /** Where clients connect, with the database that they use by default. */
    public String uri(String database) {
        return uri() + "/" + database;
    }

    @Override
    public void close() {
        server.shutdownNow();
        if (file != null) {
            CleanCopy.replace(file);
        }
    }
}
