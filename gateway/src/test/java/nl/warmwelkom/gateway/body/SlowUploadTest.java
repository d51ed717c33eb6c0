package nl.warmwelkom.gateway.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.RawClient;
import org.junit.jupiter.api.Test;

class SlowUploadTest {

    @Test
    void a_body_that_does_not_arrive_is_the_senders_trouble_alone() throws IOException {
        try (var landscape =
                new Landscape("warm-welkom.limits.upload-time=300ms", "warm-welkom.calls.breaker.minimum-calls=1")) {
            try (var client = new RawClient(landscape.port())) {
                client.send("POST /api/v1/quick-checks HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf");
                assertThat(client.readAnswer()).startsWith("HTTP/1.1 400 ").contains("did not arrive");
            }
            assertThat(landscape.match.seen()).isEmpty();
            assertThat(landscape
                            .ask("POST", "/api/v1/quick-checks")
                            .json("{}")
                            .send()
                            .statusCode())
                    .as("no breaker opened")
                    .isEqualTo(200);
        }
    }
}
