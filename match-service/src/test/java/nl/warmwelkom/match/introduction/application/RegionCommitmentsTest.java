package nl.warmwelkom.match.introduction.application;

import static nl.warmwelkom.match.introduction.application.Desk.present;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.warmwelkom.match.introduction.domain.Move;
import nl.warmwelkom.match.introduction.domain.Role;
import nl.warmwelkom.match.matching.application.Commitments;
import nl.warmwelkom.match.region.application.RegionIntroductions.Turn;
import nl.warmwelkom.testing.store.FreshMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegionCommitmentsTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private final Desk desk = new Desk(MONGO.database());

    private Commitments commitments(String region) {
        return present(new RegionCommitments(desk.introductions, desk.silences, desk.clock, 5).of(region));
    }

    @Test
    void a_proposal_blocks_the_pair_and_takes_no_opening_yet() {
        desk.proposed("one", "sam", "kennel");

        assertThat(commitments("AM19"))
                .isEqualTo(
                        new Commitments(Map.of("sam", Set.of("shelter")), Map.of(), Map.of(), 5, Set.of(), Set.of()));
    }

    @Test
    void an_offer_takes_an_opening_and_one_of_the_offers_of_its_employer() {
        desk.offered("one", "sam", "kennel");

        var commitments = commitments("AM19");
        assertThat(commitments.begun()).containsOnly(Map.entry("kennel", 1));
        assertThat(commitments.offersLeft("shelter")).isEqualTo(4);
        assertThat(commitments.atWork()).isEmpty();
    }

    @Test
    void what_is_over_without_a_no_leaves_nothing_behind() {
        desk.done(desk.offered("one", "sam", "kennel"), new Move.Withdraw(null), Role.CANDIDATE);

        assertThat(commitments("AM19")).isEqualTo(new Commitments(Map.of(), Map.of(), Map.of(), 5, Set.of(), Set.of()));
    }

    /** Rule 12. */
    @Test
    void a_paused_employer_is_closed_to_everybody() {
        desk.silences.pausing("shelter");
        desk.silences.pausing("bakery");

        assertThat(commitments("AM19").closedTo("anybody")).containsExactlyInAnyOrder("shelter", "bakery");
    }

    @Test
    void another_region_has_no_part_in_it() {
        desk.offered("one", "sam", "kennel");

        assertThat(commitments("AM13")).isEqualTo(new Commitments(Map.of(), Map.of(), Map.of(), 5, Set.of(), Set.of()));
    }

    @Test
    void facts_tell_whose_turn_it_is() {
        desk.proposed("one", "sam", "kennel");
        desk.offered("two", "noor", "kennel");

        assertThat(present(new RegionFacts(desk.introductions).of("AM19")))
                .extracting(fact -> fact.turn())
                .containsExactlyInAnyOrder(Turn.CANDIDATE, Turn.EMPLOYER);
    }
}
