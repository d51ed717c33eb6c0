package nl.warmwelkom.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    @Test
    void chosen_ports_differ_and_can_be_listened_on() {
        assertThat(FreePorts.choose(20)).hasSize(20).doesNotHaveDuplicates().allMatch(FreePorts::isFree);
    }

    /** So often that it would come out nearly always. */
    @Test
    void what_somebody_else_is_about_to_use_is_not_chosen() {
        var taken = FreePorts.choose(1).getFirst();

        for (var times = 0; times < 3_000; times++) {
            assertThat(FreePorts.chooseBeside(taken, 10)).doesNotContain(taken);
        }
    }

    @Test
    void a_port_that_somebody_listens_on_is_not_free() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePorts.isFree(taken.getLocalPort())).isFalse();
        }
    }
}
