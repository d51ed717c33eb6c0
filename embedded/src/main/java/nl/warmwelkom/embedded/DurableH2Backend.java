package nl.warmwelkom.embedded;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a write only after what it wrote has left the process, so that killing the process loses nothing acknowledged.
 *
 * Commands that write share the lock, a commit takes it alone: what is committed never holds half a command (a document
 * without its entry in a unique index). Writers that wait together are served by one commit. This holds only for a store
 * that never commits of its own accord, see {@link EmbeddedMongo}.
 *
 * What is answered is a copy, made before the next command has its turn: the library hands out the stored document itself,
 * and would send half of what a later command makes of it.
 */
final class DurableH2Backend extends H2Backend {

    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findAndModify",
            "findandmodify",
            "create",
            "createIndexes",
            "drop",
            "dropIndexes",
            "deleteIndexes",
            "dropDatabase",
            "renameCollection",
            "aggregate"); // can end in $out or $merge

    private static final int TIDYING_MILLIS = 500;

    private static final Logger LOG = LoggerFactory.getLogger(DurableH2Backend.class);

    private final MVStore store;
    private final Object turn = new Object();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final AtomicLong written = new AtomicLong();

    /** The last write that a commit covered. Guarded by the write lock. */
    private long committed;

    DurableH2Backend(MVStore store) {
        super(store);
        this.store = store;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        var command = message.getDocument().keySet().iterator().next();
        if (command.equals("hello")) {
            return hello();
        }
        return WRITES.contains(command) ? handleWrite(command, message) : handleAlone(command, message);
    }

    private Document handleWrite(String command, MongoMessage message) {
        lock.readLock().lock();
        try {
            return handleAlone(command, message);
        } finally {
            var mine = written.incrementAndGet();
            lock.readLock().unlock();
            // Also after a failure: of many updates some may have been done, and others can read them by now.
            makeDurable(mine);
        }
    }

    private Document handleAlone(String command, MongoMessage message) {
        synchronized (turn) {
            try {
                return super.handleMessage(message).cloneDeeply();
            } catch (MongoServerException refused) {
                return refusal(command, refused);
            }
        }
    }

    /** As the library would answer it, which would also write the whole command in the log: names, words and all. */
    private static Document refusal(String command, MongoServerException refused) {
        var answer = new Document("ok", 0.0).append("errmsg", refused.getMessageWithoutErrorCode());
        if (refused instanceof MongoServerError known) {
            LOG.debug("Refused {}: {}", command, known.getCodeName());
            answer.append("code", known.getCode()).append("codeName", known.getCodeName());
        }
        return answer;
    }

    private void makeDurable(long mine) {
        lock.writeLock().lock();
        try {
            if (committed < mine) { // else the commit for another writer took this one along
                var upTo = written.get();
                store.commit();
                committed = upTo;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Closes the file, a little tidied: free space inside it goes back to the disk as far as the time allows. */
    @Override
    public void close() {
        try {
            store.close(TIDYING_MILLIS);
        } catch (MVStoreException untidy) {
            // Seen after a kill: the library trips over its own free space. Everything acknowledged is committed
            // already.
            LOG.warn("The database file stays untidied this time: {}", untidy.getMessage());
            store.closeImmediately();
        }
        super.close();
    }

    /** Spring Boot's health check of MongoDB says "hello"; the server knows only its elder name, isMaster. */
    private static Document hello() {
        return new Document("isWritablePrimary", true)
                .append("maxBsonObjectSize", 16 * 1024 * 1024)
                .append("maxMessageSizeBytes", 48_000_000)
                .append("maxWriteBatchSize", 100_000)
                .append("localTime", Instant.now())
                .append("minWireVersion", 0)
                .append("maxWireVersion", 13)
                .append("readOnly", false)
                .append("ok", 1.0);
    }
}
