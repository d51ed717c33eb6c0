package nl.warmwelkom.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.warmwelkom.gateway.landscape.Behaviour;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.SharedLandscape;
import nl.warmwelkom.gateway.services.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(SharedLandscape.class)
class HealthTest {

    private final Landscape landscape;

    HealthTest(Landscape landscape) {
        this.landscape = landscape;
    }

    @Test
    void all_is_well_once_every_service_is_ready() {
        for (var accept : new String[] {"*/*", "text/html", "application/vnd.spring-boot.actuator.v3+json"}) {
            var answer =
                    landscape.get("/actuator/health").header("Accept", accept).send();

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_service_that_is_not_ready_is_enough_to_be_down(Service service) {
        landscape.at(service).answersReadinessWith(Behaviour.json(503, "{\"status\":\"OUT_OF_SERVICE\"}"));

        isDown();
    }

    @ParameterizedTest
    @EnumSource
    void one_service_that_is_gone_is_enough_to_be_down(Service service) {
        landscape.at(service).stop();
        try {
            isDown();
        } finally {
            landscape.at(service).start();
        }
        assertThat(landscape.get("/actuator/health").send().statusCode()).isEqualTo(200);
    }

    @Test
    void one_service_that_is_silent_is_enough_to_be_down_within_two_seconds() {
        landscape.candidate.answersReadinessWith(Behaviour.silence());
        landscape.web.answersReadinessWith(Behaviour.silence());
        var begin = Instant.now();

        isDown();

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void only_the_word_up_is_ready() {
        for (var body : new String[] {"{\"status\":\"DOWN\"}", "{\"status\":\"UNKNOWN\"}", "{}", "UP", ""}) {
            landscape.match.answersReadinessWith(Behaviour.json(200, body));

            isDown();
        }
    }

    @Test
    void this_process_itself_is_alive_and_ready_whatever_the_services_are() {
        landscape.match.answersReadinessWith(Behaviour.json(503, "{}"));

        for (var path : new String[] {"/actuator/health/liveness", "/actuator/health/readiness"}) {
            var answer = landscape.get(path).send();

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void an_identity_provider_of_somebody_else_may_be_left_out() {
        try (var other = new Landscape("warm-welkom.health.watched=employer,candidate,match,web")) {
            other.identity.stop();

            assertThat(other.get("/actuator/health").send().statusCode()).isEqualTo(200);
        }
    }

    private void isDown() {
        var answer = landscape.get("/actuator/health").send();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"status\":\"DOWN\"}");
    }
}
