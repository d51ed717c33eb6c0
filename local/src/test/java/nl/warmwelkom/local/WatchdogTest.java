package nl.warmwelkom.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Steps steps = new Steps(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    private final CountDownLatch gaveUp = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void a_start_that_hangs_is_told_by_name_and_place_and_ended() throws Exception {
        try (var threads = Executors.newCachedThreadPool()) {
            threads.execute(this::hang);

            try (var _ = watchdog()) {
                assertThat(gaveUp.await(20, TimeUnit.SECONDS)).isTrue();
            }

            assertThat(told.toString(StandardCharsets.UTF_8))
                    .contains("waiting for: match-service", "match-service is here:", "WatchdogTest.hang");
            never.countDown();
        }
    }

    @Test
    void what_has_started_is_not_waited_for() throws Exception {
        try (var threads = Executors.newCachedThreadPool()) {
            steps.take("database", () -> "up");
            threads.execute(this::hang);

            try (var _ = watchdog()) {
                assertThat(gaveUp.await(20, TimeUnit.SECONDS)).isTrue();
            }

            assertThat(told.toString(StandardCharsets.UTF_8)).doesNotContain("database");
            never.countDown();
        }
    }

    private Watchdog watchdog() {
        return Watchdog.over(steps, new PrintStream(told, true, StandardCharsets.UTF_8), gaveUp::countDown, SHORT);
    }

    private void hang() {
        try {
            steps.take("match-service", () -> {
                never.await();
                return "at last";
            });
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
