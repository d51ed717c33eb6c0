package nl.warmwelkom.candidate.dossier.application;

import static nl.warmwelkom.candidate.dossier.application.Office.COACH_SELF;
import static nl.warmwelkom.candidate.dossier.application.Office.SAM;
import static nl.warmwelkom.candidate.dossier.application.Office.SAM_SELF;
import static nl.warmwelkom.candidate.dossier.application.Office.present;
import static nl.warmwelkom.candidate.dossier.application.Office.writing;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.COACH;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.NOW;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.UTRECHT;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.need;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.sam;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.withNeeds;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.withStory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.warmwelkom.candidate.dossier.application.ChangeDossier.Outcome;
import nl.warmwelkom.candidate.dossier.domain.Fault;
import nl.warmwelkom.candidate.dossier.domain.Person;
import nl.warmwelkom.candidate.dossier.domain.Profile;
import nl.warmwelkom.candidate.dossier.domain.Purpose;
import nl.warmwelkom.candidate.dossier.domain.Region;
import nl.warmwelkom.candidate.dossier.domain.Sharing;
import nl.warmwelkom.candidate.dossier.domain.Story;
import nl.warmwelkom.candidate.dossier.domain.SupportNeed;
import nl.warmwelkom.contracts.events.CandidateEvent;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.platform.outbox.StaleWrite;
import org.junit.jupiter.api.Test;

class ChangeDossierTest {

    private final Office office = new Office();

    private static Profile in(Region region) {
        var person = sam().person();
        var moved = new Person(person.givenName(), person.familyName(), person.contact(), region, person.postcode4());
        return new Profile(moved, sam().work(), sam().needs(), sam().story(), sam().step());
    }

    @Test
    void words_that_an_employer_need_not_know_wait_for_the_candidates_second_yes() {
        var stored = office.samStarts();
        var told = withStory(sam(), new Story("Na mijn dep\u200bressie wil ik weer.", Sharing.EMPLOYER));

        assertThat(office.changeDossier
                        .change(stored, SAM_SELF, writing(told, false))
                        .block())
                .isEqualTo(new Outcome.ToConfirm(List.of("/story/words"), true));
        assertThat(present(office.dossiers.find(SAM)).version()).isEqualTo(stored.version());
        var confirmed = present(office.changeDossier.change(stored, SAM_SELF, writing(told, true)));
        assertThat(confirmed).isInstanceOf(Outcome.Changed.class);
        // What was confirmed once is not asked again, and a coach does not give the yes of somebody with an account.
        var now = present(office.dossiers.find(SAM));
        assertThat(present(office.changeDossier.change(now, SAM_SELF, writing(told, false))))
                .isInstanceOf(Outcome.Changed.class);
        var open = present(office.dossiers.find(SAM));
        office.decide(SAM, SAM_SELF, new Purpose.ReadingAlong(COACH), true);
        var byCoach = withStory(told, new Story("Heeft last van drukte.", Sharing.EMPLOYER));
        assertThat(office.changeDossier
                        .change(open, COACH_SELF, writing(byCoach, true))
                        .block())
                .isEqualTo(new Outcome.ToConfirm(List.of("/story/words"), false));
    }

    @Test
    void words_that_reach_no_employer_are_nobodys_business() {
        var stored = office.samStarts();
        var kept = withStory(sam(), new Story("Na mijn depressie wil ik weer.", Sharing.TEAM));

        assertThat(office.changeDossier
                        .change(stored, SAM_SELF, writing(kept, false))
                        .block())
                .isInstanceOf(Outcome.Changed.class);
        var shared = withNeeds(sam(), List.of(need("buddy", "Ik kan niet alleen.", Sharing.EMPLOYER)));
        assertThat(office.changeDossier
                        .change(present(office.dossiers.find(SAM)), SAM_SELF, writing(shared, false))
                        .block())
                .isEqualTo(new Outcome.ToConfirm(List.of("/supportNeeds/0/words"), true));
    }

    @Test
    void what_the_candidate_writes_replaces_everything() {
        var stored = office.samStarts();

        present(office.changeDossier.change(stored, SAM_SELF, writing(withNeeds(sam(), List.of()), false)));

        assertThat(present(office.dossiers.find(SAM)).state().profileAt(NOW)).isEqualTo(withNeeds(sam(), List.of()));
    }

    @Test
    void what_a_coach_writes_leaves_what_is_private() {
        office.samStarts();
        office.decide(SAM, SAM_SELF, new Purpose.ReadingAlong(COACH), true);
        var seen = present(office.readDossiers.one(SAM, COACH_SELF));

        present(office.changeDossier.change(seen.stored(), COACH_SELF, writing(withNeeds(sam(), List.of()), false)));

        assertThat(present(office.dossiers.find(SAM)).state().profileAt(NOW).needs())
                .extracting(SupportNeed::sharing)
                .containsExactly(Sharing.PRIVATE);
    }

    @Test
    void a_candidate_may_move_to_another_region_and_a_coach_may_not_move_them() {
        var own = office.samStarts();
        var coached = office.robinStarts();

        assertThat(office.changeDossier
                        .change(own, SAM_SELF, writing(in(UTRECHT), false))
                        .block())
                .isInstanceOf(Outcome.Changed.class);
        assertThat(office.changeDossier
                        .change(coached, COACH_SELF, writing(in(UTRECHT), false))
                        .block())
                .isEqualTo(new Outcome.NotRight(List.of(new Fault.NotYourRegion())));
    }

    @Test
    void whoever_writes_second_writes_nothing() {
        var stored = office.samStarts();
        present(office.changeDossier.change(stored, SAM_SELF, writing(withNeeds(sam(), List.of()), false)));

        assertThatThrownBy(() -> office.changeDossier
                        .change(stored, SAM_SELF, writing(sam(), false))
                        .block())
                .isInstanceOf(StaleWrite.class);
    }

    @Test
    void lowering_a_level_takes_the_need_out_of_what_an_employer_may_see_at_once() {
        office.samStarts();
        office.decide(SAM, SAM_SELF, new Purpose.Matching(), true);
        var stored = present(office.dossiers.find(SAM));
        assertThat(present(office.readShareable.of("sam")).needs())
                .containsExactly(new Shareable.Need("buddy", "Iemand die weet hoe ik begin."));

        var lowered = List.of(need("buddy", "Iemand die weet hoe ik begin.", Sharing.PRIVATE));
        present(office.changeDossier.change(stored, SAM_SELF, writing(withNeeds(sam(), lowered), false)));

        assertThat(present(office.readShareable.of("sam")).needs()).isEmpty();
        assertThat(office.told(SAM).getLast())
                .isInstanceOfSatisfying(
                        CandidateChanged.class,
                        changed -> assertThat(changed.needs()).isEqualTo(List.<CandidateEvent.Need>of()));
    }

    @Test
    void without_consent_for_matching_no_employer_may_see_anything() {
        office.samStarts();
        assertThat(office.readShareable.of("sam").block()).isNull();

        office.decide(SAM, SAM_SELF, new Purpose.Matching(), true);
        assertThat(office.readShareable.of("sam").block()).isNotNull();

        office.decide(SAM, SAM_SELF, new Purpose.Matching(), false);
        assertThat(office.readShareable.of("sam").block()).isNull();
    }
}
