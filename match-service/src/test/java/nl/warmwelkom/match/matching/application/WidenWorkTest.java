package nl.warmwelkom.match.matching.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.landscape.Countryside;
import nl.warmwelkom.match.landscape.KnownCandidate.Need;
import nl.warmwelkom.match.matching.domain.Weights;
import nl.warmwelkom.testing.store.FreshMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WidenWorkTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private static final Need BUDDY = new Need("buddy", true, true);
    private static final Need KEPT_FROM_EMPLOYERS = new Need("buddy", true, false);

    /** What the shelter is told when people with these needs live around it. */
    private static List<WidenWork.Change> told(int people, Need... needs) {
        var countryside = new Countryside(MONGO.database()).peopled();
        for (var person = 0; person < people; person++) {
            countryside.with("person-" + person, Countryside.candidate(List.of(needs)));
        }
        var told = new WidenWork(countryside.landscape(), () -> Weights.STANDARD, Catalogue.standard())
                .of("kennel", Countryside.KENNEL, "AM19")
                .block();
        return told == null ? List.of() : told;
    }

    @Test
    void an_employer_is_told_which_change_makes_room_and_for_at_least_how_many() {
        assertThat(told(7, BUDDY)).anySatisfy(change -> {
            assertThat(change.moreCandidates()).isEqualTo(5);
            assertThat(change.words().nl()).startsWith("Wat als: de werkplek biedt ook: ");
        });
    }

    @Test
    void fewer_than_five_are_nobody() {
        assertThat(told(4, BUDDY)).isEmpty();
    }

    @Test
    void what_dossiers_keep_from_employers_makes_no_difference_for_however_many() {
        var answers = new ArrayList<List<WidenWork.Change>>();
        for (var people : List.of(4, 5, 12)) {
            assertThat(told(people, KEPT_FROM_EMPLOYERS)).isEqualTo(told(people));
            answers.add(told(people, BUDDY));
        }
        // Not because nothing ever makes a difference.
        assertThat(answers.getLast()).isNotEqualTo(told(12));
    }
}
