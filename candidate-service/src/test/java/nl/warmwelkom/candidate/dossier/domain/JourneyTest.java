package nl.warmwelkom.candidate.dossier.domain;

import static nl.warmwelkom.candidate.dossier.domain.MadeUp.COACH;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.DOSSIER;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.DOSSIER_WITH_ACCOUNT;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.NOW;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.sam;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.signed;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.signedByCoach;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.startedByCandidate;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.startedByCoach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Candidate and jobcoach write in the four steps. */
class JourneyTest {

    private static final CandidateId ID = new CandidateId("c1");
    private static final Code ENERGY = new Code("explore-energy");
    private static final Code PROUD = new Code("explore-proud");

    private final Dossier own = startedByCandidate(ID, sam());

    private static Answer.Asked answer(Code prompt, String words, Sharing sharing) {
        return new Answer.Asked(prompt, words, sharing, null);
    }

    private static List<Answer> now(Dossier dossier) {
        return dossier.contentsAt(NOW).journey().answers();
    }

    private static Plan.Asked plan(String what, Sharing sharing) {
        return new Plan.Asked(List.of(new Plan.Task(what, null, null, false)), sharing, null);
    }

    @Test
    void an_answer_shows_who_wrote_it_and_keeps_that_when_somebody_else_leaves_it_as_it_is() {
        var together = new Signed(NOW, COACH, false, "Sam, aan tafel");
        var written = own.answered(Step.EXPLORE, List.of(answer(ENERGY, "Bakken.", Sharing.COACH)), signed());

        var after = written.answered(
                Step.EXPLORE,
                List.of(answer(ENERGY, "Bakken.", Sharing.COACH), answer(PROUD, "Mijn brood.", Sharing.COACH)),
                together);

        assertThat(now(after)).extracting(Answer::written).containsExactly(signed(), together);
    }

    @Test
    void what_the_candidate_keeps_private_stays_whatever_a_coach_writes() {
        qt().forAll(DOSSIER).checkAssert(dossier -> {
            var asked = List.of(answer(ENERGY, "Anders.", Sharing.TEAM), answer(PROUD, "Nieuw.", Sharing.PRIVATE));

            var answered = dossier.answered(Step.EXPLORE, asked, signedByCoach());
            var after = answered.planned(plan("Bellen.", Sharing.TEAM), signedByCoach())
                    .orElse(answered);

            assertThat(now(after))
                    .containsAll(now(dossier).stream().filter(Answer::isPrivate).toList());
            assertThat(now(after).stream().filter(answer -> answer.step() != Step.EXPLORE))
                    .containsExactlyElementsOf(now(dossier).stream()
                            .filter(answer -> answer.step() != Step.EXPLORE)
                            .toList());
            var plan = dossier.contentsAt(NOW).journey().plan();
            if (plan != null && !plan.reaches(Sharing.COACH)) {
                assertThat(after.contentsAt(NOW).journey().plan()).isEqualTo(plan);
            }
        });
    }

    @Test
    void a_coach_never_raises_a_level_for_a_candidate_who_has_an_account() {
        qt().forAll(DOSSIER_WITH_ACCOUNT).checkAssert(dossier -> {
            var shared = dossier.contentsAt(NOW).journey().of(Step.EXPLORE).stream()
                    .filter(answer -> answer.isAt(ENERGY) && !answer.isPrivate())
                    .findFirst();

            var after =
                    dossier.answered(Step.EXPLORE, List.of(answer(ENERGY, "Anders.", Sharing.TEAM)), signedByCoach());

            assertThat(now(after))
                    .filteredOn(answer -> answer.isAt(ENERGY) && !answer.isPrivate())
                    .extracting(answer -> answer.share().level())
                    .containsExactly(
                            shared.map(answer -> answer.share().level()).orElse(Sharing.COACH));
        });
    }

    @Test
    void for_a_candidate_without_account_the_coach_sets_the_level_together_with_them() {
        var together = startedByCoach(ID, COACH, sam());

        var after = together.answered(Step.EXPLORE, List.of(answer(ENERGY, "Bakken.", Sharing.TEAM)), signedByCoach());

        assertThat(now(after)).extracting(answer -> answer.share().level()).containsExactly(Sharing.TEAM);
    }

    @Test
    void a_coach_who_answers_is_not_told_that_the_candidate_keeps_an_answer_private() {
        var secret = own.answered(Step.EXPLORE, List.of(answer(ENERGY, "Alleen van mij.", Sharing.PRIVATE)), signed());
        var asked = List.of(answer(ENERGY, "Van bakken.", Sharing.COACH));

        var after = secret.answered(Step.EXPLORE, asked, signedByCoach());

        assertThat(after.contentsAt(NOW).journey().seenBy(Sharing.COACH))
                .isEqualTo(own.answered(Step.EXPLORE, asked, signedByCoach())
                        .contentsAt(NOW)
                        .journey());
        assertThat(now(after)).extracting(Answer::words).containsExactly("Van bakken.", "Alleen van mij.");
    }

    @Test
    void the_candidate_goes_back_and_forth_and_nothing_else_changes() {
        var there = own.moved(Step.REALISE, signed()).moved(Step.IMAGINE, signed());

        assertThat(there.profileAt(NOW).step()).isEqualTo(Step.IMAGINE);
        assertThat(there.moved(sam().step(), signed()).contents()).isEqualTo(own.contents());
    }

    @Test
    void an_answer_for_the_team_ends_too() {
        var until = NOW.plusSeconds(9);
        var after =
                own.answered(Step.EXPLORE, List.of(new Answer.Asked(ENERGY, "Bakken.", Sharing.TEAM, until)), signed());

        assertThat(after.forTeam(NOW).journey().answers()).hasSize(1);
        assertThat(after.forTeam(until).journey().answers()).isEmpty();
        assertThat(after.ends()).contains(until);
    }
}
