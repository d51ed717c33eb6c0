package nl.warmwelkom.testing.event;

import java.nio.file.Path;
import nl.warmwelkom.embedded.EmbeddedKafka;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaRoundTest extends EventRoundContract {

    private static EmbeddedKafka broker;

    @BeforeAll
    static void start(@TempDir Path folder) {
        broker = EmbeddedKafka.start(folder);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Override
    protected String bootstrapServers() {
        return broker.bootstrapServers();
    }
}
