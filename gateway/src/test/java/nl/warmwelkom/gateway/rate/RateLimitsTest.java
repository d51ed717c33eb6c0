package nl.warmwelkom.gateway.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.stream.IntStream;
import nl.warmwelkom.gateway.rate.RateSettings.Rate;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final Time time = new Time();

    @Test
    void a_burst_may_come_at_once_and_not_one_request_more() {
        qt().forAll(integers().between(1, 1000), integers().between(1, 1000)).check((perSecond, burst) -> {
            var limits = new RateLimits(new Rate(perSecond, burst), new Time());
            var allowed = IntStream.range(0, burst + 10)
                    .filter(_ -> limits.take("somebody").isEmpty())
                    .count();
            return allowed == burst;
        });
    }

    @Test
    void after_the_wait_that_was_told_the_next_request_may_come() {
        qt().forAll(integers().between(1, 1000), integers().between(1, 100)).check((perSecond, burst) -> {
            var now = new Time();
            var limits = new RateLimits(new Rate(perSecond, burst), now);
            IntStream.range(0, burst).forEach(_ -> limits.take("somebody"));
            var wait = limits.take("somebody").orElseThrow();
            now.pass(wait.plusNanos(1)); // the library rounds down; callers are told whole seconds
            return limits.take("somebody").isEmpty() && limits.take("somebody").isPresent();
        });
    }

    @Test
    void a_caller_that_was_forgotten_gets_no_more_than_one_that_is_remembered() {
        var limits = new RateLimits(new Rate(1, 60), time);
        IntStream.range(0, 60).forEach(_ -> limits.take("somebody"));

        time.pass(Duration.ofSeconds(30));
        var allowed = IntStream.range(0, 60)
                .filter(_ -> limits.take("somebody").isEmpty())
                .count();

        assertThat(allowed).isEqualTo(30);
    }

    @Test
    void looking_counts_nothing() {
        var limits = new RateLimits(new Rate(1, 1), time);

        IntStream.range(0, 10).forEach(_ -> assertThat(limits.look("somebody")).isEmpty());
        assertThat(limits.take("somebody")).isEmpty();
        assertThat(limits.look("somebody")).isPresent();
    }

    @Test
    void zero_means_no_limit() {
        var limits = new RateLimits(new Rate(0, 0), time);

        assertThat(IntStream.range(0, 100_000))
                .allMatch(_ -> limits.take("somebody").isEmpty());
        assertThat(limits.look("somebody")).isEmpty();
    }

    @Test
    void a_rate_without_a_burst_is_refused_at_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-1, 5));
    }

    @Test
    void addresses_of_one_ipv6_network_are_one_caller() {
        assertThat(CallerAddress.of(InetAddress.ofLiteral("2001:db8:1:2::1")))
                .isEqualTo(CallerAddress.of(InetAddress.ofLiteral("2001:db8:1:2:ffff::9")))
                .isNotEqualTo(CallerAddress.of(InetAddress.ofLiteral("2001:db8:1:3::1")));
        assertThat(CallerAddress.of(InetAddress.ofLiteral("192.0.2.1")))
                .isNotEqualTo(CallerAddress.of(InetAddress.ofLiteral("192.0.2.2")));
    }

    private static final class Time implements TimeMeter {

        private long nanos;

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
