package nl.warmwelkom.candidate.dossier.domain;

import static nl.warmwelkom.candidate.dossier.domain.MadeUp.COACH;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.DOSSIER;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.NOW;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.PROFILE;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.given;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.need;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.sam;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.signed;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.signedByCoach;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.startedByCandidate;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.startedByCoach;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.withNeeds;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.withStory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.warmwelkom.candidate.dossier.domain.Share.EndFault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sharing has a time, somebody who said so, and an end. */
class SharesTest {

    private static final CandidateId ID = new CandidateId("c1");
    private static final Instant A_YEAR_ON = Instant.parse("2027-11-02T12:00:00Z");
    private static final Item BUDDY = new Item("buddy");

    private static Asked buddy(Sharing level, @Nullable Instant until) {
        var profile = withNeeds(sam(), List.of(need("buddy", "Iemand die weet hoe ik begin.", level)));
        return new Asked(profile, new Asked.Ends(null, until == null ? Map.of() : Map.of(0, until)));
    }

    private static Share ofBuddy(Dossier dossier, Instant now) {
        return Objects.requireNonNull(dossier.contentsAt(now).shares().byItem().get(BUDDY));
    }

    private static Signed at(Instant at) {
        return new Signed(at, new Account("candidate-sam"), true, null);
    }

    @Test
    void what_the_team_or_an_employer_may_see_ends_after_a_year_unless_it_says_otherwise() {
        assertThat(ofBuddy(Dossier.startedByCandidate(ID, buddy(Sharing.EMPLOYER, null), signed()), NOW))
                .isEqualTo(new Share(Sharing.EMPLOYER, signed(), A_YEAR_ON, null));
        assertThat(ofBuddy(Dossier.startedByCandidate(ID, buddy(Sharing.TEAM, NOW.plusSeconds(9)), signed()), NOW))
                .isEqualTo(new Share(Sharing.TEAM, signed(), NOW.plusSeconds(9), null));
        assertThat(ofBuddy(Dossier.startedByCandidate(ID, buddy(Sharing.COACH, null), signed()), NOW))
                .isEqualTo(new Share(Sharing.COACH, signed(), null, null));
    }

    @Test
    void from_its_end_on_it_is_between_candidate_and_jobcoach_again_and_says_when_it_ended() {
        var dossier = Dossier.startedByCandidate(ID, buddy(Sharing.EMPLOYER, NOW.plusSeconds(9)), signed());

        assertThat(dossier.profileAt(NOW.plusSeconds(8)).needs())
                .extracting(SupportNeed::sharing)
                .containsExactly(Sharing.EMPLOYER);
        assertThat(dossier.profileAt(NOW.plusSeconds(9)).needs())
                .extracting(SupportNeed::sharing)
                .containsExactly(Sharing.COACH);
        assertThat(ofBuddy(dossier, NOW.plusSeconds(9)))
                .isEqualTo(new Share(Sharing.COACH, signed(), null, NOW.plusSeconds(9)));
    }

    @Test
    void nothing_is_ever_seen_by_more_people_as_time_goes_by() {
        qt().forAll(DOSSIER).checkAssert(dossier -> {
            var later = NOW.plusSeconds(90_000);
            var now = dossier.profileAt(NOW);
            var then = dossier.profileAt(later);

            assertThat(then.story().sharing()).isLessThanOrEqualTo(now.story().sharing());
            for (var index = 0; index < now.needs().size(); index++) {
                assertThat(then.needs().get(index).sharing())
                        .isLessThanOrEqualTo(now.needs().get(index).sharing());
                assertThat(then.needs().get(index).isPrivate())
                        .isEqualTo(now.needs().get(index).isPrivate());
            }
        });
    }

    @Test
    void whoever_sends_back_what_was_read_changes_nothing_about_sharing_and_renews_nothing() {
        qt().forAll(DOSSIER).checkAssert(dossier -> {
            var read = dossier.contentsAt(NOW);

            var after = dossier.written(Asked.of(read.profile()), signed());

            assertThat(after.contentsAt(NOW).profile()).isEqualTo(read.profile());
            read.shares()
                    .byItem()
                    .forEach((item, share) -> assertThat(
                                    after.contentsAt(NOW).shares().byItem().get(item))
                            .isEqualTo(share));
        });
    }

    @Test
    void what_has_ended_is_shared_again_only_by_saying_so_and_then_for_a_year() {
        var ended = Dossier.startedByCandidate(ID, buddy(Sharing.EMPLOYER, NOW.plusSeconds(1)), signed());
        var later = NOW.plusSeconds(2);

        var unsaid = ended.written(Asked.of(ended.profileAt(later)), at(later));
        var said = ended.written(buddy(Sharing.EMPLOYER, null), at(later));

        assertThat(ofBuddy(unsaid, later).level()).isEqualTo(Sharing.COACH);
        assertThat(ofBuddy(said, later))
                .isEqualTo(new Share(Sharing.EMPLOYER, at(later), A_YEAR_ON.plusSeconds(2), null));
    }

    @Test
    void a_coach_changes_no_end_for_a_candidate_who_has_an_account_and_signs_for_one_who_has_none() {
        var own = Dossier.startedByCandidate(ID, buddy(Sharing.TEAM, NOW.plusSeconds(9)), signed());
        var together = startedByCoach(ID, COACH, buddy(Sharing.COACH, null).profile());
        var byCoach = new Signed(NOW, COACH, false, "Robin, aan tafel");

        assertThat(ofBuddy(own.written(buddy(Sharing.EMPLOYER, A_YEAR_ON), signedByCoach()), NOW))
                .isEqualTo(ofBuddy(own, NOW));
        assertThat(ofBuddy(together.written(buddy(Sharing.EMPLOYER, null), byCoach), NOW))
                .isEqualTo(new Share(Sharing.EMPLOYER, byCoach, A_YEAR_ON, null));
    }

    @Test
    void matching_and_employers_are_told_as_soon_as_it_ends() {
        var until = NOW.plusSeconds(9);
        var dossier = Dossier.startedByCandidate(ID, buddy(Sharing.EMPLOYER, until), signed())
                .decided(given(new Purpose.Matching(), A_YEAR_ON));

        assertThat(dossier.nextLapse(NOW)).contains(until);
        assertThat(((ForMatching.TakesPart) ForMatching.of(dossier, until.minusMillis(1))).needs())
                .containsExactly(new ForMatching.Need(new Code("buddy"), false, true));
        assertThat(((ForMatching.TakesPart) ForMatching.of(dossier, until)).needs())
                .containsExactly(new ForMatching.Need(new Code("buddy"), false, false));
    }

    @Test
    void an_end_in_the_past_one_too_far_and_one_of_what_is_not_shared_are_refused_all_at_once() {
        var profile = withStory(
                withNeeds(
                        sam(),
                        List.of(
                                need("buddy", "Een.", Sharing.TEAM),
                                need("rustige-werkplek", "Twee.", Sharing.COACH),
                                need("vaste-werktijden", "Drie.", Sharing.EMPLOYER))),
                new Story("Ik bak.", Sharing.PRIVATE));
        var asked = new Asked(
                profile,
                new Asked.Ends(NOW.plusSeconds(1), Map.of(0, NOW, 1, A_YEAR_ON, 2, NOW.plusSeconds(400_000_000))));

        assertThat(asked.faults(NOW))
                .containsExactlyInAnyOrder(
                        new Fault.StoryEnd(EndFault.NOT_SHARED),
                        new Fault.NeedEnd(0, EndFault.HAS_PASSED),
                        new Fault.NeedEnd(1, EndFault.NOT_SHARED),
                        new Fault.NeedEnd(2, EndFault.TOO_FAR));
    }

    @Test
    void everything_that_is_shared_has_somebody_who_said_so_and_what_is_taken_out_has_nobody() {
        qt().forAll(PROFILE, PROFILE).checkAssert((first, second) -> {
            var dossier = startedByCandidate(ID, first).written(Asked.of(second), signed());
            var shares = dossier.contents().shares().byItem();

            assertThat(second.needs())
                    .filteredOn(need -> !need.isPrivate())
                    .allSatisfy(need -> assertThat(shares.get(Item.of(need)))
                            .extracting(Share::level)
                            .isEqualTo(need.sharing()));
            assertThat(shares)
                    .hasSize(1
                            + (int) second.needs().stream()
                                    .filter(need -> !need.isPrivate())
                                    .count());
        });
    }
}
