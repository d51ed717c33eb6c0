package nl.warmwelkom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import nl.warmwelkom.embedded.FreePorts;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void every_part_gets_a_port_of_its_own() {
        var ports = Ports.around(FreePorts.choose(1).getFirst());

        assertThat(List.of(
                        ports.gateway(),
                        ports.employer(),
                        ports.candidate(),
                        ports.match(),
                        ports.web(),
                        ports.identity(),
                        ports.mongo(),
                        ports.kafka(),
                        ports.kafkaController()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_taken_port_is_refused_with_what_to_do() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.around(taken.getLocalPort()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll("Port %d is taken".formatted(taken.getLocalPort()), "PORT=", "./run");
        }
    }
}
