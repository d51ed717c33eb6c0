package nl.warmwelkom.match.pause.domain;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.warmwelkom.match.pause.domain.Silence.Unanswered;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class SilencePropertiesTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    /** One number is something that happened: every third an answer, the others an offer that was left. */
    private final Gen<List<Integer>> histories =
            lists().of(integers().between(0, 20)).ofSizeBetween(0, 30);

    private static Silence told(List<Integer> events) {
        var silence = Silence.NONE;
        for (var event : events) {
            var at = NOON.plusSeconds(event);
            silence = event % 3 == 0 ? silence.sign(at) : silence.leaving(new Unanswered("offer-" + event, at));
        }
        return silence;
    }

    @Test
    void the_order_in_which_things_are_heard_makes_no_difference() {
        qt().forAll(histories, integers().all()).check((events, seed) -> {
            var shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, new Random(seed));
            return told(shuffled).equals(told(events));
        });
    }

    @Test
    void hearing_it_again_makes_no_difference() {
        qt().forAll(histories).check(events -> {
            var twice = new ArrayList<>(events);
            twice.addAll(events);
            return told(twice).equals(told(events));
        });
    }

    @Test
    void it_is_a_pause_when_three_offers_or_more_were_left_after_the_last_sign() {
        qt().forAll(histories).check(events -> {
            var lastSign = events.stream()
                    .filter(event -> event % 3 == 0)
                    .mapToInt(event -> event)
                    .max()
                    .orElse(-1);
            var left = events.stream()
                    .filter(event -> event % 3 != 0 && event > lastSign)
                    .distinct()
                    .count();
            return told(events).isPause() == left >= 3;
        });
    }
}
