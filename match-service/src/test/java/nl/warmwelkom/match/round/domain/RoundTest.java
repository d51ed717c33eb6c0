package nl.warmwelkom.match.round.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.match.round.domain.Outcome.Item;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final Instant NOW = Instant.parse("2026-11-04T08:00:00Z");
    private static final Round ASKED = Round.requested("AM19", 400, "manager", NOW);
    private static final Figures FIGURES = new Figures(2, 1, 700, true, "1");

    @Test
    void a_round_holds_its_region_until_it_is_over() {
        var running = ASKED.started(NOW).orElseThrow();

        assertThat(ASKED.running()).isEqualTo("AM19");
        assertThat(running.running()).isEqualTo("AM19");
        assertThat(running.finished(FIGURES, NOW).running()).isNull();
        assertThat(running.cancelled(NOW).orElseThrow().running()).isNull();
        assertThat(running.failed(NOW).running()).isNull();
    }

    @Test
    void whoever_takes_over_makes_the_attempt_before_count_no_longer() {
        var first = ASKED.started(NOW).orElseThrow();
        var second = first.started(NOW).orElseThrow();

        assertThat(first.isRunning(1)).isTrue();
        assertThat(second.isRunning(1)).isFalse();
        assertThat(second.isRunning(2)).isTrue();
    }

    @Test
    void what_is_over_is_not_begun_or_cancelled_again() {
        var finished = ASKED.started(NOW).orElseThrow().finished(FIGURES, NOW);

        assertThat(finished.started(NOW)).isEmpty();
        assertThat(finished.cancelled(NOW)).isEmpty();
        assertThat(ASKED.cancelled(NOW).orElseThrow().started(NOW)).isEmpty();
    }

    @Test
    void a_round_that_nobody_survives_fails_in_the_end() {
        var round = ASKED;
        for (var attempt = 0; attempt < Round.MOST_ATTEMPTS; attempt++) {
            round = round.started(NOW).orElseThrow();
            assertThat(round.status()).isEqualTo(RoundStatus.RUNNING);
        }

        assertThat(round.started(NOW).orElseThrow().status()).isEqualTo(RoundStatus.FAILED);
    }

    @Test
    void the_difference_with_the_round_before_counts_people() {
        var before = new Outcome(List.of(at("sam"), at("noor")), List.of());
        var now = new Outcome(List.of(at("noor"), at("ali"), at("kim")), List.of());

        assertThat(now.since(before)).isEqualTo(new Outcome.Difference(1, 2, 1));
        assertThat(now.since(Outcome.NONE)).isEqualTo(new Outcome.Difference(0, 3, 0));
    }

    private static Item at(String candidate) {
        return new Item(candidate, "kennel", "shelter", 700);
    }
}
