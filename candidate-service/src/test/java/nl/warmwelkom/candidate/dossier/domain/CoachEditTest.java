package nl.warmwelkom.candidate.dossier.domain;

import static nl.warmwelkom.candidate.dossier.domain.MadeUp.COACH;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.DOSSIER;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.DOSSIER_WITH_ACCOUNT;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.NOW;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.PROFILE;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.need;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.sam;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.withNeeds;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.withStory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A jobcoach writes in a dossier of which a part is not theirs to see. */
class CoachEditTest {

    private static final CandidateId ID = new CandidateId("c1");

    private final Dossier ofCandidate = MadeUp.startedByCandidate(ID, sam());
    private final Dossier ofCoach = MadeUp.startedByCoach(ID, COACH, sam());

    @Test
    void what_is_private_stays_as_it_is_whatever_a_coach_writes() {
        qt().forAll(DOSSIER, PROFILE).checkAssert((dossier, asked) -> {
            var after = MadeUp.writtenByCoach(dossier, asked).profileAt(NOW);

            assertThat(after.needs()).containsAll(privateNeeds(dossier.profileAt(NOW)));
            if (!dossier.profileAt(NOW).story().sharing().reaches(Sharing.COACH)) {
                assertThat(after.story()).isEqualTo(dossier.profileAt(NOW).story());
            }
        });
    }

    private static List<SupportNeed> privateNeeds(Profile profile) {
        return profile.needs().stream().filter(SupportNeed::isPrivate).toList();
    }

    @Test
    void a_coach_never_raises_the_level_of_anything_for_a_candidate_who_has_an_account() {
        qt().withExamples(300).forAll(DOSSIER_WITH_ACCOUNT, PROFILE).checkAssert((dossier, asked) -> {
            var before = levels(dossier.profileAt(NOW));
            var after = MadeUp.writtenByCoach(dossier, asked).profileAt(NOW);

            levels(after)
                    .forEach((code, level) -> assertThat(level).isEqualTo(before.getOrDefault(code, Sharing.COACH)));
            assertThat(after.story().sharing())
                    .isLessThanOrEqualTo(dossier.profileAt(NOW).story().sharing());
        });
    }

    private static Map<Code, Sharing> levels(Profile profile) {
        return profile.needs().stream()
                .filter(need -> !need.isPrivate())
                .collect(Collectors.toMap(SupportNeed::code, SupportNeed::sharing));
    }

    @Test
    void what_a_coach_writes_never_has_a_fault_that_it_did_not_have_when_it_was_sent() {
        qt().forAll(DOSSIER, PROFILE)
                .checkAssert((dossier, asked) -> assertThat(MadeUp.writtenByCoach(dossier, asked)
                                .profileAt(NOW)
                                .faults())
                        .isEmpty());
    }

    @Test
    void sending_back_what_was_read_changes_nothing_but_the_order_of_needs() {
        qt().forAll(DOSSIER).checkAssert(dossier -> {
            var after = MadeUp.writtenByCoach(dossier, dossier.profileAt(NOW).seenBy(Sharing.COACH))
                    .profileAt(NOW);

            assertThat(after.needs())
                    .containsExactlyInAnyOrderElementsOf(dossier.profileAt(NOW).needs());
            assertThat(after.work()).isEqualTo(dossier.profileAt(NOW).work());
            assertThat(after.story().words())
                    .isEqualTo(dossier.profileAt(NOW).story().words());
        });
    }

    @Test
    void a_need_that_the_coach_leaves_out_goes_away_when_the_coach_could_see_it() {
        var after =
                MadeUp.writtenByCoach(ofCandidate, withNeeds(sam(), List.of())).profileAt(NOW);

        assertThat(after.needs()).containsExactly(need("opbouw-uren", "Na mijn opname.", Sharing.PRIVATE));
    }

    @Test
    void a_new_need_from_a_coach_is_between_the_two_of_them() {
        var asked = List.of(need("structuur", "Een lijst per dag.", Sharing.EMPLOYER));

        var after = MadeUp.writtenByCoach(ofCandidate, withNeeds(sam(), asked)).profileAt(NOW);

        assertThat(after.needs()).contains(need("structuur", "Een lijst per dag.", Sharing.COACH));
    }

    @Test
    void a_coach_who_adds_a_need_is_not_told_that_the_candidate_keeps_the_same_one_private() {
        var asked = List.of(need("opbouw-uren", "Rustig beginnen.", Sharing.COACH));

        var after = MadeUp.writtenByCoach(ofCandidate, withNeeds(sam(), asked)).profileAt(NOW);

        assertThat(after.needs())
                .containsExactly(
                        need("opbouw-uren", "Rustig beginnen.", Sharing.COACH),
                        need("opbouw-uren", "Na mijn opname.", Sharing.PRIVATE));
        assertThat(after.faults()).isEmpty();
    }

    @Test
    void the_words_of_a_need_may_be_written_together_and_keep_the_candidates_level() {
        var asked = List.of(need("buddy", "Een vaste collega.", Sharing.COACH));

        var after = MadeUp.writtenByCoach(ofCandidate, withNeeds(sam(), asked)).profileAt(NOW);

        assertThat(after.needs()).contains(need("buddy", "Een vaste collega.", Sharing.EMPLOYER));
    }

    @Test
    void for_a_candidate_without_account_the_coach_sets_the_levels_together_with_them() {
        var asked = withStory(
                withNeeds(sam(), List.of(need("rustige-werkplek", "Bij de deur.", Sharing.EMPLOYER))),
                new Story("Ik bak.", Sharing.EMPLOYER));

        var after = MadeUp.writtenByCoach(ofCoach, asked).profileAt(NOW);

        assertThat(after.needs()).contains(need("rustige-werkplek", "Bij de deur.", Sharing.EMPLOYER));
        assertThat(after.story()).isEqualTo(new Story("Ik bak.", Sharing.EMPLOYER));
    }

    @Test
    void first_words_from_a_coach_do_not_inherit_a_level_that_was_chosen_for_words_that_are_gone() {
        var silent = MadeUp.startedByCandidate(ID, withStory(sam(), new Story("", Sharing.EMPLOYER)));

        var after = MadeUp.writtenByCoach(silent, withStory(sam(), new Story("Sam bakt.", Sharing.EMPLOYER)))
                .profileAt(NOW);

        assertThat(after.story()).isEqualTo(new Story("Sam bakt.", Sharing.COACH));
    }
}
