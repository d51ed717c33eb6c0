package nl.warmwelkom.candidate.dossier.domain;

import static nl.warmwelkom.candidate.dossier.domain.MadeUp.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Until when a dossier is kept, day by day. */
class CareTest {

    private static final Instant A_YEAR_ON = Instant.parse("2027-11-02T12:00:00Z");
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    private final Care begun = Care.begun(NOW);

    @Test
    void a_year_after_it_was_touched_we_ask_and_four_weeks_later_it_is_erased_and_both_are_known_beforehand() {
        assertThat(begun.askAt()).isEqualTo(A_YEAR_ON);
        assertThat(begun.eraseAt()).isEqualTo(A_YEAR_ON.plus(FOUR_WEEKS));
        assertThat(begun.isToBeAsked(A_YEAR_ON.minusMillis(1))).isFalse();
        assertThat(begun.isToBeAsked(A_YEAR_ON)).isTrue();
    }

    @Test
    void nobody_is_erased_without_having_been_asked_four_weeks_before_also_where_we_were_late() {
        var late = A_YEAR_ON.plus(Duration.ofDays(300));

        assertThat(begun.isToBeErased(late)).isFalse();
        var asked = begun.askedAt(late);
        assertThat(asked.isToBeErased(late.plus(FOUR_WEEKS).minusMillis(1))).isFalse();
        assertThat(asked.isToBeErased(late.plus(FOUR_WEEKS))).isTrue();
        assertThat(asked.eraseAt()).isEqualTo(late.plus(FOUR_WEEKS));
    }

    @Test
    void whoever_touches_it_in_time_begins_the_year_anew() {
        var kept = begun.askedAt(A_YEAR_ON).touchedAt(A_YEAR_ON.plus(Duration.ofDays(27)));

        assertThat(kept.isToBeErased(A_YEAR_ON.plus(FOUR_WEEKS))).isFalse();
        assertThat(kept.isToBeAsked(A_YEAR_ON.plus(Duration.ofDays(390)))).isFalse();
    }

    @Test
    void an_end_is_told_four_weeks_before_and_once_and_one_that_was_chosen_nearer_than_that_is_not() {
        var end = NOW.plus(Duration.ofDays(100));

        assertThat(begun.isToBeReminded(Stream.of(end), end.minus(FOUR_WEEKS).minusMillis(1)))
                .isFalse();
        assertThat(begun.isToBeReminded(Stream.of(end), end.minus(FOUR_WEEKS))).isTrue();
        assertThat(begun.remindedAt(end.minus(FOUR_WEEKS)).isToBeReminded(Stream.of(end), end.minusMillis(1)))
                .isFalse();
        assertThat(begun.isToBeReminded(Stream.of(NOW.plus(Duration.ofDays(9))), NOW.plus(Duration.ofDays(8))))
                .isFalse();
    }

    /** Whoever only looks when there is said to be something to do misses nothing, and never looks in vain. */
    @Test
    void the_next_time_to_look_is_the_first_at_which_there_is_something_to_do() {
        qt().withExamples(200)
                .forAll(
                        lists().of(integers().between(1, 800)).ofSizeBetween(0, 4),
                        integers().between(0, 3))
                .checkAssert((days, steps) -> {
                    var ends = new ArrayList<Instant>();
                    days.forEach(day -> ends.add(NOW.plus(Duration.ofDays(day))));
                    var care = begun;
                    for (var step = 0; step < steps; step++) {
                        var at = care.next(ends.stream());
                        care = care.isToBeAsked(at) ? care.askedAt(at) : care.remindedAt(at);
                    }
                    var next = care.next(ends.stream());
                    assertThat(hasSomethingToDo(care, ends, next)).isTrue();
                    assertThat(hasSomethingToDo(care, ends, next.minusMillis(1)))
                            .isFalse();
                });
    }

    private static boolean hasSomethingToDo(Care care, List<Instant> ends, Instant at) {
        return care.isToBeAsked(at) || care.isToBeErased(at) || care.isToBeReminded(ends.stream(), at);
    }
}
