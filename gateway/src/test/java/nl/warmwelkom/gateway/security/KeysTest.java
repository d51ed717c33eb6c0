package nl.warmwelkom.gateway.security;

import static nl.warmwelkom.gateway.landscape.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.landscape.Behaviour;
import nl.warmwelkom.gateway.landscape.Landscape;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void a_token_cannot_be_judged_while_the_keys_are_out_of_reach_and_can_once_they_are_back() {
        try (var landscape = new Landscape()) {
            var token = landscape.tokens.of("jobcoach-leiden", "jobcoach");
            landscape.identity.stop();
            var refused = landscape.get("/api/v1/employers").token(token).send();
            assertProblem(refused, ProblemType.UNAVAILABLE);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();

            landscape.identity.start();
            landscape.identity.does(Behaviour.silence());
            var begin = Instant.now();
            assertProblem(landscape.get("/api/v1/employers").token(token).send(), ProblemType.UNAVAILABLE);
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));

            landscape.reset();
            assertThat(landscape.get("/api/v1/employers").token(token).send().statusCode())
                    .isEqualTo(200);

            landscape.identity.stop();
            assertThat(landscape.get("/api/v1/employers").token(token).send().statusCode())
                    .as("known keys are enough")
                    .isEqualTo(200);
        }
    }
}
