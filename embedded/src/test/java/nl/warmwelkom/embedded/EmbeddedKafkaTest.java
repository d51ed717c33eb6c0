package nl.warmwelkom.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

    private static final String TOPIC = "employers";
    private static final String GROUP = "employer-service";

    @TempDir
    Path folder;

    @Test
    void messages_and_places_of_readers_survive_a_restart_on_other_ports() throws Exception {
        var before = FreePorts.choose(4);
        try (var broker = EmbeddedKafka.start(folder, before.get(0), before.get(1))) {
            KafkaUse.createTopic(broker, TOPIC);
            KafkaUse.send(broker, TOPIC, "one", "two", "three");
            KafkaUse.moveTo(broker, GROUP, TOPIC, 2);
        }

        try (var broker = EmbeddedKafka.start(folder, before.get(2), before.get(3))) {
            assertThat(KafkaUse.everythingIn(broker, TOPIC)).containsExactly("one", "two", "three");
            assertThat(KafkaUse.placeOf(broker, GROUP, TOPIC)).isEqualTo(2);
            KafkaUse.send(broker, TOPIC, "four");
            assertThat(KafkaUse.everythingIn(broker, TOPIC)).endsWith("three", "four");
        }
    }

    @Test
    void everything_acknowledged_before_the_process_was_killed_is_there_in_order() throws Exception {
        try (var writer = ChildJvm.start(KafkaWriter.class, folder)) {
            var acknowledged = writer.killedAfter(300);

            try (var broker = EmbeddedKafka.start(folder)) {
                assertThat(KafkaUse.everythingIn(broker, KafkaWriter.TOPIC))
                        .startsWith(acknowledged.toArray(String[]::new));
                assertThat(KafkaUse.placeOf(broker, KafkaWriter.GROUP, KafkaWriter.TOPIC))
                        .isGreaterThanOrEqualTo(acknowledged.size());
            }
        }
    }

    @Test
    void stopping_takes_less_than_three_seconds() throws Exception {
        var broker = EmbeddedKafka.start(folder);
        KafkaUse.createTopic(broker, TOPIC);
        KafkaUse.send(broker, TOPIC, "one");

        var asked = Instant.now();
        broker.close();

        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void a_taken_port_is_refused_while_this_process_lives_on() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var free = FreePorts.choose(1).getFirst();

            assertThatThrownBy(() -> EmbeddedKafka.start(folder, taken.getLocalPort(), free))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("Port %d is taken", taken.getLocalPort());
        }
    }
}
