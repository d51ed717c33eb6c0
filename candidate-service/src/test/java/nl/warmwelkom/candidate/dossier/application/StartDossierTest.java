package nl.warmwelkom.candidate.dossier.application;

import static nl.warmwelkom.candidate.dossier.application.Office.COACH_SELF;
import static nl.warmwelkom.candidate.dossier.application.Office.ROBIN;
import static nl.warmwelkom.candidate.dossier.application.Office.SAM;
import static nl.warmwelkom.candidate.dossier.application.Office.SAM_SELF;
import static nl.warmwelkom.candidate.dossier.application.Office.present;
import static nl.warmwelkom.candidate.dossier.application.Office.writing;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.COACH;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.UTRECHT;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.need;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.sam;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.withNeeds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.warmwelkom.candidate.dossier.application.StartDossier.Outcome;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.Fault;
import nl.warmwelkom.candidate.dossier.domain.MadeUp;
import nl.warmwelkom.candidate.dossier.domain.Profile;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.candidate.dossier.domain.Sharing;
import org.junit.jupiter.api.Test;

class StartDossierTest {

    private final Office office = new Office();

    private Outcome start(Reader by, Profile profile) {
        return present(office.startDossier.start(ROBIN, by, writing(profile, false)));
    }

    @Test
    void a_candidate_starts_the_own_dossier_under_the_own_id_and_decides_alone() {
        assertThat(start(SAM_SELF, sam()))
                .isInstanceOfSatisfying(
                        Outcome.Started.class,
                        started ->
                                assertThat(started.stored().state()).isEqualTo(MadeUp.startedByCandidate(SAM, sam())));
    }

    @Test
    void a_candidate_has_one_dossier() {
        start(SAM_SELF, sam());

        assertThat(start(SAM_SELF, sam())).isEqualTo(new Outcome.AlreadyThere());
        assertThat(start(SAM_SELF, withNeeds(sam(), List.of()))).isEqualTo(new Outcome.AlreadyThere());
        assertThat(office.told(SAM)).hasSize(1);
    }

    @Test
    void an_account_of_a_candidate_that_is_tied_to_no_dossier_starts_none() {
        var nobody = new Reader(new Account("candidate-new"), null, false, false, Set.of());

        assertThat(start(nobody, sam())).isEqualTo(new Outcome.NoDossierOfTheirs());
    }

    @Test
    void a_coach_starts_a_dossier_that_is_in_the_caseload_and_has_no_account() {
        assertThat(start(COACH_SELF, sam()))
                .isInstanceOfSatisfying(
                        Outcome.Started.class,
                        started -> assertThat(started.stored().state())
                                .isEqualTo(MadeUp.startedByCoach(ROBIN, COACH, sam())));
        assertThat(present(office.readDossiers.one(ROBIN, COACH_SELF)).stored().id())
                .isEqualTo(ROBIN.value());
    }

    @Test
    void the_same_request_of_a_coach_that_comes_again_starts_one_dossier() {
        var first = start(COACH_SELF, sam());

        assertThat(start(COACH_SELF, sam())).isEqualTo(first);
        assertThat(office.told(ROBIN)).hasSize(1);
    }

    @Test
    void a_coach_starts_dossiers_in_the_own_region_and_hears_of_every_fault_at_once() {
        var elsewhere = new Reader(COACH, null, true, false, Set.of(UTRECHT));
        var twice =
                withNeeds(sam(), List.of(need("buddy", "Een.", Sharing.COACH), need("buddy", "Twee.", Sharing.COACH)));

        assertThat(start(elsewhere, twice))
                .isEqualTo(new Outcome.NotRight(List.of(new Fault.NeedTwice(1), new Fault.NotYourRegion())));
        assertThat(office.dossiers.find(ROBIN).block()).isNull();
    }

    @Test
    void a_candidate_may_live_anywhere_and_is_told_what_is_not_right() {
        var openness = withNeeds(sam(), List.of(need("eigen-regie-openheid", "Ik bepaal.", Sharing.EMPLOYER)));

        assertThat(start(SAM_SELF, openness)).isEqualTo(new Outcome.NotRight(List.of(new Fault.NeverForEmployers(0))));
        assertThat(office.dossiers.find(SAM).block()).isNull();
    }
}
