package nl.warmwelkom.candidate.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IntroductionTest {

    private static final Parties PARTIES = new Parties("c1", new EmployerId("b1"));
    private static final Chosen CHOSEN = new Chosen(true, false, true, Set.of("buddy"));
    private static final Turn ASKED = new Turn.Asked();
    private static final Turn CHOSE = new Turn.Chose(CHOSEN);
    private static final Turn OFFERED = new Turn.Offered();
    private static final Turn WENT_ON = new Turn.WentOn();
    private static final Turn STOPPED = new Turn.Stopped();

    private static Introduction after(List<Turn> turns) {
        var introduction = Optional.<Introduction>empty();
        for (var turn : turns) {
            introduction = Optional.of(Introduction.after(introduction, PARTIES, turn));
        }
        return introduction.orElseThrow();
    }

    private static Introduction after(Turn... turns) {
        return after(List.of(turns));
    }

    @Test
    void an_employer_may_see_what_was_chosen_from_the_offer_on() {
        assertThat(after(ASKED, CHOSE)).isEqualTo(new Introduction.Agreed(PARTIES, CHOSEN));
        assertThat(after(ASKED, CHOSE, WENT_ON, OFFERED)).isEqualTo(new Introduction.Visible(PARTIES, CHOSEN));
    }

    @Test
    void what_comes_after_the_offer_leaves_it_to_be_seen() {
        assertThat(after(ASKED, CHOSE, OFFERED, WENT_ON, WENT_ON)).isEqualTo(new Introduction.Visible(PARTIES, CHOSEN));
    }

    @Test
    void an_introduction_that_stopped_shows_nothing_and_forgets_the_choice() {
        assertThat(after(ASKED, CHOSE, OFFERED, STOPPED)).isEqualTo(new Introduction.Over(PARTIES));
        assertThat(after(ASKED, CHOSE, OFFERED, STOPPED, WENT_ON)).isEqualTo(new Introduction.Over(PARTIES));
        assertThat(after(ASKED, STOPPED, OFFERED)).isEqualTo(new Introduction.Over(PARTIES));
    }

    @Test
    void a_candidate_who_is_asked_again_has_chosen_nothing() {
        assertThat(after(ASKED, CHOSE, ASKED)).isEqualTo(new Introduction.Undecided(PARTIES));
        assertThat(after(ASKED, CHOSE, ASKED, OFFERED)).isEqualTo(new Introduction.Undecided(PARTIES));
    }

    @Test
    void whatever_happens_nothing_is_seen_but_a_choice_that_was_made_and_then_offered() {
        var turns = List.of(ASKED, CHOSE, OFFERED, WENT_ON, STOPPED);
        qt().forAll(lists().of(integers().between(0, 4).map(turns::get)).ofSizeBetween(1, 8))
                .checkAssert(happened -> {
                    if (after(happened) instanceof Introduction.Visible) {
                        var sinceTheChoice = happened.subList(happened.lastIndexOf(CHOSE) + 1, happened.size());

                        assertThat(happened).contains(CHOSE);
                        assertThat(sinceTheChoice).contains(OFFERED).doesNotContain(ASKED, STOPPED);
                    }
                });
    }
}
