package nl.warmwelkom.platform;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.warmwelkom.embedded.EmbeddedKafka;
import nl.warmwelkom.embedded.EmbeddedMongo;

/** A store and a broker, started by the first test that needs them and there for all of them: they end with the JVM. */
public final class EmbeddedParts {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private EmbeddedParts() {}

    /** An empty database that no other test uses. */
    public static MongoDatabase database() {
        return Mongo.CLIENT.getDatabase("test-" + DATABASES.incrementAndGet());
    }

    public static String mongoUri() {
        return Mongo.SERVER.uri();
    }

    public static String bootstrapServers() {
        return Kafka.BROKER.bootstrapServers();
    }

    private static final class Mongo {
        static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();
        static final MongoClient CLIENT = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(SERVER.uri()))
                .build());
    }

    private static final class Kafka {
        static final EmbeddedKafka BROKER =
                EmbeddedKafka.start(Path.of("target", "kafka", UUID.randomUUID().toString()));
    }
}
