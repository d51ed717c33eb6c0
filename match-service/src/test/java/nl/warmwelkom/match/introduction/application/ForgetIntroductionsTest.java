package nl.warmwelkom.match.introduction.application;

import static nl.warmwelkom.match.introduction.application.Desk.present;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.EmployerWords;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Move;
import nl.warmwelkom.match.introduction.domain.Role;
import nl.warmwelkom.match.introduction.domain.Words;
import nl.warmwelkom.testing.store.FreshMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ForgetIntroductionsTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private static final CandidateId SAM = new CandidateId("sam");

    private final Desk desk = new Desk(MONGO.database());
    private final ForgetIntroductions forget = new ForgetIntroductions(desk.introductions, desk.close, desk.clock);

    private List<String> forgotten() {
        return present(forget.of("sam").sort().collectList());
    }

    private Kept kept(String id) {
        return present(desk.introductions.find(new IntroductionId(id)));
    }

    @Test
    void open_ones_are_closed_and_of_all_nothing_stays_but_what_can_be_counted() {
        desk.done(
                desk.offered("one", "sam", "kennel"),
                new Move.Accept(new EmployerWords(new Words("Bel mij."), new Words("Dag Sam!"))),
                Role.EMPLOYER);

        assertThat(forgotten()).containsExactly("one");

        var introduction = kept("one").introduction();
        assertThat(introduction.status()).isEqualTo("withdrawn");
        assertThat(introduction.parties().candidate()).isEqualTo(SAM.forgotten());
        assertThat(introduction.basis().motivation()).isEqualTo(new Words("–"));
        assertThat(introduction.history().entries())
                .allSatisfy(entry -> assertThat(
                                entry.by().role() == Role.CANDIDATE
                                        ? entry.by().who().value()
                                        : "erased")
                        .isEqualTo("erased"))
                .noneSatisfy(entry -> assertThat(entry.by().togetherWith()).isNotNull());
    }

    @Test
    void other_peoples_stay_as_they_are() {
        var robins = desk.proposed("one", "robin", "kennel");

        assertThat(forgotten()).isEmpty();

        assertThat(kept("one")).isEqualTo(robins);
    }

    @Test
    void done_again_after_a_crash_it_names_the_same_ones_and_changes_nothing() {
        desk.offered("one", "sam", "kennel");
        forgotten();
        var first = kept("one");

        assertThat(forgotten()).containsExactly("one");

        assertThat(kept("one")).isEqualTo(first);
    }
}
