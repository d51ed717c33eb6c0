package nl.warmwelkom.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

class StopTest {

    private final List<String> stopped = new CopyOnWriteArrayList<>();

    @Test
    void the_door_closes_first_and_what_everything_stands_on_goes_last() {
        new Stop(
                        Map.of(
                                "match-service", context("match-service"),
                                "gateway", context("gateway"),
                                "web", context("web")),
                        Map.of("database", () -> stopped.add("database")))
                .run();

        assertThat(stopped).startsWith("gateway").endsWith("database").contains("match-service", "web");
    }

    @Test
    void one_that_breaks_at_its_end_does_not_keep_the_others_from_theirs() {
        new Stop(Map.of("gateway", context("gateway")), Map.of("broker", this::breakDown)).run();

        assertThat(stopped).containsExactly("gateway", "broken");
    }

    @Test
    void one_that_never_ends_is_left_behind_in_time() throws Exception {
        var never = new CountDownLatch(1);
        var asked = Instant.now();

        new Stop(Map.of(), Map.of("broker", never::await, "database", () -> stopped.add("database"))).run();

        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(stopped).containsExactly("database");
        never.countDown();
    }

    private void breakDown() {
        stopped.add("broken");
        throw new IllegalStateException("broken");
    }

    private GenericApplicationContext context(String name) {
        var context = new GenericApplicationContext();
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> stopped.add(name));
        context.refresh();
        return context;
    }
}
