package nl.warmwelkom.candidate.dossier.domain;

import static nl.warmwelkom.candidate.dossier.domain.MadeUp.COACH;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.DOSSIER;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.NOW;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.OTHER_COACH;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.PSYCHIATRIST;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.UTRECHT;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.coach;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.given;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.need;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.professional;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.sam;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.self;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who sees what of a dossier. */
class DossierTest {

    private static final CandidateId ID = new CandidateId("c1");
    private static final Purpose MATCHING = new Purpose.Matching();

    private final Dossier own = MadeUp.startedByCandidate(ID, sam());
    private final Dossier together = MadeUp.startedByCoach(ID, COACH, sam());

    @Test
    void the_candidate_sees_everything() {
        assertThat(own.seenBy(self(own), NOW)).contains(new View.Whole(ID, true, own.contents()));
    }

    @Test
    void another_candidate_does_not_know_that_it_exists() {
        var other = new Reader(new Account("candidate-noor"), new CandidateId("c2"), false, false, Set.of());

        assertThat(own.seenBy(other, NOW)).isEmpty();
    }

    @Test
    void the_coach_who_started_it_sees_all_but_what_is_private() {
        var view = together.seenBy(coach(COACH), NOW).orElseThrow();

        assertThat(view).isInstanceOfSatisfying(View.AsCoach.class, seen -> {
            assertThat(seen.contents().profile().needs())
                    .extracting(need -> need.code().value())
                    .containsExactly("buddy", "rustige-werkplek", "vaste-werktijden");
            assertThat(seen.contents().profile().story()).isEqualTo(sam().story());
            assertThat(seen.contents().profile().person()).isEqualTo(sam().person());
        });
    }

    @Test
    void a_coach_sees_it_only_in_the_own_region() {
        var elsewhere = new Reader(COACH, null, true, false, Set.of(UTRECHT));

        assertThat(together.seenBy(elsewhere, NOW)).isEmpty();
    }

    @Test
    void a_coach_of_the_region_who_is_not_let_in_does_not_know_that_it_exists() {
        assertThat(own.seenBy(coach(COACH), NOW)).isEmpty();
        assertThat(together.seenBy(coach(OTHER_COACH), NOW)).isEmpty();
    }

    @Test
    void consent_lets_a_coach_in_and_withdrawing_it_keeps_them_out() {
        var open = own.decided(given(new Purpose.ReadingAlong(COACH), NOW.plusSeconds(1)));
        var closed = open.decided(withdrawn(new Purpose.ReadingAlong(COACH)));

        assertThat(open.seenBy(coach(COACH), NOW)).isPresent();
        assertThat(closed.seenBy(coach(COACH), NOW)).isEmpty();
    }

    @Test
    void withdrawing_keeps_the_coach_out_too_who_started_it() {
        var closed = together.decided(withdrawn(new Purpose.ReadingAlong(COACH)));

        assertThat(closed.seenBy(coach(COACH), NOW)).isEmpty();
        assertThat(closed.coachesAt(NOW)).isEmpty();
    }

    @Test
    void a_professional_with_consent_sees_what_reaches_the_team_and_nothing_else() {
        var open = own.decided(given(new Purpose.ReadingAlong(PSYCHIATRIST), NOW.plusSeconds(1)));

        assertThat(open.seenBy(professional(PSYCHIATRIST), NOW))
                .contains(new View.AsProfessional(
                        ID,
                        "Sam",
                        List.of(new Code("nauwkeurig")),
                        List.of(
                                need("buddy", "Iemand die weet hoe ik begin.", Sharing.EMPLOYER),
                                need("vaste-werktijden", "Om negen uur.", Sharing.TEAM)),
                        Story.NOT_TOLD,
                        Journey.NONE));
        assertThat(own.seenBy(professional(PSYCHIATRIST), NOW)).isEmpty();
    }

    @Test
    void consent_that_has_ended_by_itself_counts_as_not_given_from_that_moment() {
        var until = NOW.plusSeconds(60);
        var open = own.decided(given(new Purpose.ReadingAlong(PSYCHIATRIST), until))
                .decided(given(MATCHING, until));

        assertThat(open.seenBy(professional(PSYCHIATRIST), until.minusMillis(1)))
                .isPresent();
        assertThat(open.takesPartAt(until.minusMillis(1))).isTrue();
        assertThat(open.seenBy(professional(PSYCHIATRIST), until)).isEmpty();
        assertThat(open.takesPartAt(until)).isFalse();
    }

    @Test
    void the_whole_history_of_consent_is_kept_and_the_last_word_counts() {
        var yes = given(MATCHING, NOW.plusSeconds(60));
        var no = withdrawn(MATCHING);

        var consents = own.decided(yes).decided(no).decided(yes).consents();

        assertThat(consents.history()).containsExactly(yes, no, yes);
        assertThat(consents.last()).containsExactly(yes);
    }

    @Test
    void without_consent_matching_knows_nothing_but_the_coaches() {
        var in = together.decided(given(MATCHING, NOW.plusSeconds(60)));

        assertThat(ForMatching.of(in, NOW)).isInstanceOf(ForMatching.TakesPart.class);
        assertThat(List.of(together, in.decided(withdrawn(MATCHING))))
                .allSatisfy(out ->
                        assertThat(ForMatching.of(out, NOW)).isEqualTo(new ForMatching.IsOut(List.of(COACH), false)));
        assertThat(ForMatching.of(in, NOW.plusSeconds(60))).isEqualTo(new ForMatching.IsOut(List.of(COACH), false));
    }

    @Test
    void matching_gets_every_need_but_the_private_ones_and_which_of_them_an_employer_may_see() {
        var in = (ForMatching.TakesPart) ForMatching.of(own.decided(given(MATCHING, NOW.plusSeconds(60))), NOW);

        assertThat(in.needs())
                .containsExactly(
                        new ForMatching.Need(new Code("buddy"), false, true),
                        new ForMatching.Need(new Code("rustige-werkplek"), false, false),
                        new ForMatching.Need(new Code("vaste-werktijden"), false, false));
        assertThat(in.storyShareable()).isFalse();
    }

    @Test
    void matching_is_told_of_jobcoaches_and_of_no_other_helper() {
        qt().forAll(DOSSIER)
                .checkAssert(dossier -> assertThat(ForMatching.of(dossier, NOW).coaches())
                        .isSorted()
                        .allMatch(dossier.coaches()::contains)
                        .allMatch(coach -> dossier.openings().stream()
                                .anyMatch(opening -> opening.account().equals(coach)
                                        && opening.until().isAfter(NOW))));
    }

    @Test
    void the_openings_name_exactly_who_may_read_along() {
        qt().forAll(DOSSIER).checkAssert(dossier -> {
            for (var account : List.of(COACH, OTHER_COACH, PSYCHIATRIST)) {
                var open = dossier.openings().stream()
                        .anyMatch(opening -> opening.account().equals(account)
                                && opening.until().isAfter(NOW));

                assertThat(dossier.seenBy(coach(account), NOW).isPresent()).isEqualTo(open);
            }
        });
    }

    @Test
    void the_next_lapse_is_the_first_moment_at_which_others_are_to_be_told_something_else() {
        qt().forAll(DOSSIER).checkAssert(dossier -> {
            var told = ForMatching.of(dossier, NOW);
            var lapse = dossier.nextLapse(NOW);

            lapse.ifPresentOrElse(
                    at -> assertThat(ForMatching.of(dossier, at.minusMillis(1))).isEqualTo(told),
                    () -> assertThat(ForMatching.of(dossier, NOW.plusSeconds(400_000_000)))
                            .isEqualTo(told));
        });
    }

    @Test
    void that_a_helper_other_than_a_coach_reads_along_no_longer_is_told_to_nobody() {
        var open = own.decided(given(new Purpose.ReadingAlong(PSYCHIATRIST), NOW.plusSeconds(60)));

        assertThat(open.nextLapse(NOW)).isEqualTo(own.nextLapse(NOW));
    }

    @Test
    void an_account_counts_as_a_coach_only_once_it_came_in_as_one() {
        var open = own.decided(given(new Purpose.ReadingAlong(OTHER_COACH), NOW.plusSeconds(60)));

        assertThat(open.coachesAt(NOW)).isEmpty();
        assertThat(open.coachedBy(OTHER_COACH).coachesAt(NOW)).containsExactly(OTHER_COACH);
    }

    @Test
    void a_story_that_is_not_told_looks_the_same_as_one_that_is_not_shared() {
        assertThat(new Story("  ", Sharing.EMPLOYER).seenBy(Sharing.COACH)).isEqualTo(Story.NOT_TOLD);
        assertThat(new Story("Van mij.", Sharing.PRIVATE).seenBy(Sharing.COACH)).isEqualTo(Story.NOT_TOLD);
    }

    @Test
    void everything_that_is_not_right_is_told_at_once() {
        var work = new Work(null, new Hours(30, 20), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        var needs = List.of(
                need("buddy", "Een.", Sharing.COACH),
                need("eigen-regie-openheid", "Ik bepaal.", Sharing.EMPLOYER),
                need("buddy", "Twee.", Sharing.EMPLOYER));
        var profile = new Profile(sam().person(), work, needs, Story.NOT_TOLD, Step.EXPLORE);

        assertThat(profile.faults())
                .containsExactlyInAnyOrder(
                        new Fault.HoursReversed(), new Fault.NeverForEmployers(1), new Fault.NeedTwice(2));
    }

    @Test
    void deciding_for_oneself_what_to_tell_is_never_for_employers_whatever_stands_in_the_store() {
        assertThat(need("eigen-regie-openheid", "Ik bepaal.", Sharing.EMPLOYER).isForEmployers())
                .isFalse();
    }
}
