package nl.warmwelkom.match.introduction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.Set;
import nl.warmwelkom.match.introduction.domain.EmployerLimits.Slots;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class EmployerLimitsTest {

    final Gen<Set<Integer>> taken =
            lists().of(integers().between(1, 7)).ofSizeBetween(0, 7).map(Set::copyOf);

    @Test
    void an_employer_has_five_open_offers_at_most_and_an_opening_three() {
        assertThat(EmployerLimits.STANDARD).isEqualTo(new EmployerLimits(5, 3));
        assertThat(EmployerLimits.STANDARD.choose(Set.of(1, 2, 3, 4), Set.of(1, 2), 1))
                .isEqualTo(new Slots.Free(5, 3));
        assertThat(EmployerLimits.STANDARD.choose(Set.of(1, 2, 3, 4, 5), Set.of(), 1))
                .isEqualTo(new Slots.EmployerFull(5));
        assertThat(EmployerLimits.STANDARD.choose(Set.of(1, 2, 3), Set.of(1, 2, 3), 1))
                .isEqualTo(new Slots.PositionFull(3));
    }

    @Test
    void two_openings_have_room_for_twice_as_many() {
        assertThat(EmployerLimits.STANDARD.choose(Set.of(1, 2, 3), Set.of(1, 2, 3), 2))
                .isEqualTo(new Slots.Free(4, 4));
    }

    @Test
    void a_slot_that_came_free_is_used_again() {
        assertThat(EmployerLimits.STANDARD.choose(Set.of(1, 3), Set.of(2), 1)).isEqualTo(new Slots.Free(2, 1));
    }

    @Test
    void a_slot_is_free_and_within_the_limits_or_a_limit_is_reached() {
        qt().forAll(taken, taken, integers().between(1, 3))
                .check((atEmployer, atPosition, openings) -> switch (EmployerLimits.STANDARD.choose(
                        atEmployer, atPosition, openings)) {
                    case Slots.Free(var employer, var position) ->
                        !atEmployer.contains(employer)
                                && !atPosition.contains(position)
                                && employer <= 5
                                && position <= 3 * openings;
                    case Slots.EmployerFull(var limit) -> atEmployer.size() >= limit && limit == 5;
                    case Slots.PositionFull(var limit) -> atPosition.size() >= limit && limit == 3 * openings;
                });
    }

    @Test
    void a_limit_of_none_is_refused() {
        assertThatThrownBy(() -> new EmployerLimits(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmployerLimits(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
