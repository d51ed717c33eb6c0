package nl.warmwelkom.candidate.dossier.application;

import static nl.warmwelkom.candidate.dossier.application.Office.COACH_SELF;
import static nl.warmwelkom.candidate.dossier.application.Office.ROBIN;
import static nl.warmwelkom.candidate.dossier.application.Office.SAM;
import static nl.warmwelkom.candidate.dossier.application.Office.SAM_SELF;
import static nl.warmwelkom.candidate.dossier.application.Office.present;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.COACH;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.NOW;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.OTHER_COACH;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.PSYCHIATRIST;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.coach;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.dossier.application.DecideConsent.Outcome;
import nl.warmwelkom.candidate.dossier.application.DecideConsent.Said;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.Consent;
import nl.warmwelkom.candidate.dossier.domain.Fault;
import nl.warmwelkom.candidate.dossier.domain.Purpose;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateWithdrawn;
import org.junit.jupiter.api.Test;

class DecideConsentTest {

    private static final Purpose MATCHING = new Purpose.Matching();

    private final Office office = new Office();

    @Test
    void a_yes_holds_for_a_year_unless_it_says_until_when() {
        office.samStarts();

        assertThat(office.decide(SAM, SAM_SELF, MATCHING, true))
                .isInstanceOfSatisfying(
                        Outcome.Decided.class,
                        decided -> assertThat(decided.consent())
                                .isEqualTo(new Consent.Given(
                                        MATCHING,
                                        NOW,
                                        new Account("candidate-sam"),
                                        null,
                                        Instant.parse("2027-11-02T12:00:00Z"))));
        assertThat(office.decide(SAM, SAM_SELF, MATCHING, true, NOW.plusSeconds(60)))
                .isInstanceOfSatisfying(
                        Outcome.Decided.class,
                        decided -> assertThat(decided.consent())
                                .isEqualTo(new Consent.Given(
                                        MATCHING, NOW, new Account("candidate-sam"), null, NOW.plusSeconds(60))));
    }

    @Test
    void a_yes_ends_in_the_future_and_within_ten_years() {
        office.samStarts();

        assertThat(office.decide(SAM, SAM_SELF, MATCHING, true, NOW))
                .isEqualTo(new Outcome.NotRight(List.of(new Fault.UntilHasPassed())));
        assertThat(office.decide(SAM, SAM_SELF, MATCHING, true, Instant.MAX))
                .isEqualTo(new Outcome.NotRight(List.of(new Fault.UntilTooFar())));
        assertThat(office.told(SAM)).hasSize(1);
    }

    @Test
    void a_no_is_never_refused_for_how_it_is_said() {
        office.samStarts();

        assertThat(office.decide(SAM, SAM_SELF, MATCHING, false, NOW.minusSeconds(1)))
                .isInstanceOf(Outcome.Decided.class);
    }

    @Test
    void matching_is_told_at_once_of_a_yes_and_of_a_no() {
        office.samStarts();
        office.decide(SAM, SAM_SELF, MATCHING, true);
        office.decide(SAM, SAM_SELF, MATCHING, false);

        assertThat(office.told(SAM))
                .hasExactlyElementsOfTypes(CandidateWithdrawn.class, CandidateChanged.class, CandidateWithdrawn.class);
    }

    @Test
    void a_coach_decides_together_with_a_candidate_who_has_no_account() {
        office.robinStarts();
        var said = new Said(MATCHING, true, null, "Robin, aan tafel");

        var outcome = present(office.decideConsent.decide(ROBIN, COACH_SELF, said));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Decided.class, decided -> {
            assertThat(decided.consent().by()).isEqualTo(COACH);
            assertThat(decided.consent().togetherWith()).isEqualTo("Robin, aan tafel");
        });
    }

    @Test
    void a_coach_who_does_not_say_with_whom_is_refused() {
        office.robinStarts();

        assertThat(office.decide(ROBIN, COACH_SELF, MATCHING, true))
                .isEqualTo(new Outcome.NotRight(List.of(new Fault.WithWhomIsMissing())));
    }

    @Test
    void nobody_decides_for_a_candidate_who_has_an_account() {
        office.samStarts();
        office.decide(SAM, SAM_SELF, new Purpose.ReadingAlong(COACH), true);
        var said = new Said(MATCHING, true, null, "Sam, aan tafel");

        assertThat(present(office.decideConsent.decide(SAM, COACH_SELF, said)))
                .isEqualTo(new Outcome.OnlyTheCandidate());
    }

    @Test
    void somebody_elses_dossier_is_not_there() {
        office.samStarts();
        office.robinStarts();

        assertThat(office.decide(ROBIN, SAM_SELF, MATCHING, true)).isEqualTo(new Outcome.Unknown());
        assertThat(office.decide(SAM, COACH_SELF, MATCHING, true)).isEqualTo(new Outcome.Unknown());
        assertThat(office.decide(ROBIN, coach(OTHER_COACH), MATCHING, true)).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void consent_for_a_known_jobcoach_puts_the_candidate_in_the_caseload_and_withdrawing_takes_them_out() {
        office.robinStarts();
        office.samStarts();

        office.decide(SAM, SAM_SELF, new Purpose.ReadingAlong(COACH), true);
        assertThat(office.told(SAM).getLast()).isEqualTo(new CandidateWithdrawn(List.of(COACH.name()), true));

        office.decide(SAM, SAM_SELF, new Purpose.ReadingAlong(COACH), false);
        assertThat(office.told(SAM).getLast()).isEqualTo(new CandidateWithdrawn(List.of(), true));
    }

    @Test
    void others_are_never_told_that_a_helper_who_is_no_jobcoach_reads_along() {
        office.samStarts();

        office.decide(SAM, SAM_SELF, new Purpose.ReadingAlong(PSYCHIATRIST), true);

        assertThat(office.told(SAM).getLast()).isEqualTo(new CandidateWithdrawn(List.of(), true));
    }

    @Test
    void a_jobcoach_whom_nobody_knew_yet_enters_the_caseload_by_coming_in() {
        office.samStarts();
        office.decide(SAM, SAM_SELF, new Purpose.ReadingAlong(COACH), true);
        assertThat(office.told(SAM).getLast()).isEqualTo(new CandidateWithdrawn(List.of(), true));

        var caseload = office.readDossiers.list(COACH_SELF, "", 10).collectList();

        assertThat(present(caseload)).extracting(seen -> seen.stored().id()).containsExactly("sam");
        assertThat(office.told(SAM).getLast()).isEqualTo(new CandidateWithdrawn(List.of(COACH.name()), true));
        assertThat(present(caseload)).hasSize(1);
        assertThat(office.told(SAM)).hasSize(3);
    }

    @Test
    void a_consent_that_ended_by_itself_is_told_once_and_by_itself() {
        office.samStarts();
        office.decide(SAM, SAM_SELF, MATCHING, true, NOW.plusSeconds(60));
        office.tellLapses.tell().block();
        assertThat(office.told(SAM).getLast()).isInstanceOf(CandidateChanged.class);

        office.clock.forward(Duration.ofSeconds(60));
        office.tellLapses.tell().block();
        office.tellLapses.tell().block();

        assertThat(office.told(SAM)).hasSize(3);
        assertThat(office.told(SAM).getLast()).isEqualTo(new CandidateWithdrawn(List.of(), true));
    }
}
