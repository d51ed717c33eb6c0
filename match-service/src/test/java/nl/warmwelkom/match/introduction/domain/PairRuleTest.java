package nl.warmwelkom.match.introduction.domain;

import static nl.warmwelkom.match.introduction.domain.Life.NOON;
import static nl.warmwelkom.match.introduction.domain.Life.STATES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairRuleTest {

    static final Instant A_YEAR_LATER = Instant.parse("2027-11-02T12:00:00Z");

    @Test
    void a_pair_has_one_open_introduction_at_most() {
        assertThat(STATES)
                .filteredOn(Introduction::isOpen)
                .allSatisfy(open -> assertThat(PairRule.STANDARD.blockedBy(open, Life.MUCH_LATER))
                        .contains(new PairRule.Block.StillOpen(open.id())));
    }

    @Test
    void after_a_no_of_either_side_a_pair_rests_for_twelve_months() {
        assertThat(STATES)
                .filteredOn(state -> state.status().startsWith("declined-by-"))
                .hasSize(2)
                .allSatisfy(declined -> {
                    assertThat(PairRule.STANDARD.blockedBy(declined, A_YEAR_LATER.minusMillis(1)))
                            .contains(new PairRule.Block.DeclinedRecently(A_YEAR_LATER));
                    assertThat(PairRule.STANDARD.blockedBy(declined, A_YEAR_LATER))
                            .isEmpty();
                });
    }

    @Test
    void what_nobody_said_no_to_can_be_asked_again_at_once() {
        var free = Set.of("rejected", "ended", "withdrawn", "expired");

        assertThat(STATES)
                .filteredOn(state -> free.contains(state.status()))
                .hasSize(4)
                .allSatisfy(closed ->
                        assertThat(PairRule.STANDARD.blockedBy(closed, NOON)).isEmpty());
    }
}
