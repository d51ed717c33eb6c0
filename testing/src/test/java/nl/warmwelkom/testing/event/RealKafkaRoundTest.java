package nl.warmwelkom.testing.event;

import nl.warmwelkom.testing.container.OnRealServers;
import nl.warmwelkom.testing.container.RealServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.kafka.KafkaContainer;

@OnRealServers
class RealKafkaRoundTest extends EventRoundContract {

    private static KafkaContainer broker;

    @BeforeAll
    static void start() {
        broker = RealServers.kafka();
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Override
    protected String bootstrapServers() {
        return broker.getBootstrapServers();
    }
}
