package nl.warmwelkom.match.pause.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.warmwelkom.match.pause.domain.Silence.Unanswered;
import org.junit.jupiter.api.Test;

/** Rule 12. */
class SilenceTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private static Silence after(int unanswered) {
        var silence = Silence.NONE;
        for (var n = 0; n < unanswered; n++) {
            silence = silence.leaving(new Unanswered("offer-" + n, NOON.plusSeconds(n)));
        }
        return silence;
    }

    @Test
    void three_unanswered_offers_are_a_pause_and_two_are_none() {
        assertThat(after(2).pausedSince()).isEmpty();
        assertThat(after(3).pausedSince()).contains(NOON.plusSeconds(2));
        assertThat(after(5).pausedSince()).contains(NOON.plusSeconds(2));
    }

    @Test
    void an_offer_counts_once_however_often_it_is_told_of() {
        var twice = after(2).leaving(new Unanswered("offer-1", NOON.plusSeconds(1)));

        assertThat(twice).isEqualTo(after(2));
    }

    @Test
    void an_answer_makes_it_begin_again() {
        var answered = after(2).sign(NOON.plusSeconds(60));

        assertThat(answered.leaving(new Unanswered("next", NOON.plusSeconds(61)))
                        .isPause())
                .isFalse();
    }

    @Test
    void a_hello_ends_a_pause_also_when_a_clock_ran_ahead() {
        assertThat(after(3).hello(NOON.plusSeconds(60)).isPause()).isFalse();
        assertThat(after(3).hello(NOON.minusSeconds(60)).isPause()).isFalse();
    }

    @Test
    void what_was_left_unanswered_before_the_hello_does_not_count_when_it_is_heard_of_later() {
        var back = after(3).hello(NOON.plusSeconds(60));

        assertThat(back.leaving(new Unanswered("late news", NOON.plusSeconds(30))))
                .isEqualTo(back);
    }
}
