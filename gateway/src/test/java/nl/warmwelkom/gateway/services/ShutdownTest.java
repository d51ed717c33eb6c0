package nl.warmwelkom.gateway.services;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import nl.warmwelkom.gateway.landscape.Behaviour;
import nl.warmwelkom.gateway.landscape.Landscape;
import org.junit.jupiter.api.Test;

class ShutdownTest {

    @Test
    void a_request_under_way_gets_its_answer_before_the_gateway_ends() {
        var landscape = new Landscape();
        CompletableFuture<Integer> answer;
        try (landscape) {
            landscape.match.does(Behaviour.late(Duration.ofSeconds(1), Behaviour.json(200, "{}")));
            answer = CompletableFuture.supplyAsync(() -> landscape
                    .ask("POST", "/api/v1/quick-checks")
                    .json("{}")
                    .send()
                    .statusCode());
            await().atMost(10, SECONDS).until(() -> !landscape.match.seen().isEmpty());
        }
        assertThat(answer).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(200);
    }
}
