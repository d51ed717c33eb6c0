package nl.warmwelkom.match.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.warmwelkom.match.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;

class ReadinessTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    /** Until then it would answer with a part of the workplaces, slowly. */
    @Test
    void it_is_ready_once_the_index_is() {
        var readiness = Objects.requireNonNull(
                SERVICE.bean(HealthEndpointGroups.class).get("readiness"), "the group of what has to be well");

        assertThat(readiness.isMember("index")).isTrue();
        assertThat(readiness.isMember("mongo")).isTrue();
    }
}
