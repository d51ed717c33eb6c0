package nl.warmwelkom.match.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.warmwelkom.match.matching.domain.WeightsRecord.Move;
import nl.warmwelkom.match.matching.domain.WeightsRecord.Why;
import org.junit.jupiter.api.Test;

class WeightsRecordTest {

    private static final Weights OTHER = new Weights("2", 7, 3, 3, 5, 6, 3, 2);

    private static Signature signed(String account, String role, boolean yes) {
        return new Signature(account, role, Instant.parse("2026-11-04T08:00:00Z"), yes, null);
    }

    private static final WeightsRecord PROPOSED =
            made(WeightsRecord.standard().propose(OTHER, "Strengths first.", signed("eva", "editor", true)));

    private static WeightsRecord made(Move move) {
        assertThat(move).isInstanceOf(Move.Made.class);
        return ((Move.Made) move).next();
    }

    @Test
    void what_one_person_proposes_counts_only_after_a_second_one_said_yes() {
        assertThat(PROPOSED.inForce().weights()).isEqualTo(Weights.STANDARD);
        assertThat(made(PROPOSED.decide("2", signed("mo", "account-manager", true)))
                        .inForce()
                        .weights())
                .isEqualTo(OTHER);
    }

    @Test
    void the_second_person_is_never_the_first_and_never_has_the_same_role() {
        assertThat(PROPOSED.decide("2", signed("eva", "account-manager", true)))
                .isEqualTo(new Move.Refused(Why.OWN_WORK));
        assertThat(PROPOSED.decide("2", signed("joris", "editor", true))).isEqualTo(new Move.Refused(Why.OWN_WORK));
    }

    @Test
    void a_no_stays_in_the_record_and_changes_nothing() {
        var refused = made(PROPOSED.decide("2", signed("mo", "account-manager", false)));

        assertThat(refused.inForce().weights()).isEqualTo(Weights.STANDARD);
        assertThat(refused.versions()).hasSize(2);
        assertThat(refused.nextNumber()).isEqualTo("3");
    }

    @Test
    void one_proposal_waits_at_a_time_and_is_decided_once() {
        var approved = made(PROPOSED.decide("2", signed("mo", "account-manager", true)));

        assertThat(PROPOSED.propose(OTHER, "Again.", signed("mo", "account-manager", true)))
                .isEqualTo(new Move.Refused(Why.ONE_WAITS));
        assertThat(approved.decide("2", signed("mo", "account-manager", true)))
                .isEqualTo(new Move.Refused(Why.NOT_WAITING));
        assertThat(PROPOSED.decide("3", signed("mo", "account-manager", true)))
                .isEqualTo(new Move.Refused(Why.NOT_WAITING));
    }
}
