package nl.warmwelkom.testing.container;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** The same servers, in the same versions, as docker-compose.yml has. */
public final class RealServers {

    public static final String MONGO = "mongo:8.0";
    public static final String KAFKA = "apache/kafka:4.2.1";

    private RealServers() {}

    /** Starts a database server; whoever starts it closes it. */
    public static MongoDBContainer mongo() {
        var server = new MongoDBContainer(MONGO);
        server.start();
        return server;
    }

    /** Starts a broker; whoever starts it closes it. */
    public static KafkaContainer kafka() {
        var broker = new KafkaContainer(KAFKA);
        broker.start();
        return broker;
    }
}
