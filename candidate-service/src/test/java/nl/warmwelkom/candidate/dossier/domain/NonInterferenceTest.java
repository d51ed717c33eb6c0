package nl.warmwelkom.candidate.dossier.domain;

import static nl.warmwelkom.candidate.dossier.domain.MadeUp.COACH;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.CONTENTS;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.DOSSIER;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.NOW;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.PROFILE;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.PSYCHIATRIST;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.butUnshared;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.coach;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.professional;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not shared with somebody cannot be told from anything that they get. */
class NonInterferenceTest {

    @Test
    void a_coach_cannot_tell_two_dossiers_apart_that_differ_in_what_is_private() {
        qt().forAll(DOSSIER, CONTENTS).checkAssert((dossier, other) -> {
            var twin = with(dossier, butUnshared(dossier.contents(), other, Sharing.COACH));

            assertThat(twin.seenBy(coach(COACH), NOW)).isEqualTo(dossier.seenBy(coach(COACH), NOW));
        });
    }

    @Test
    void a_professional_cannot_tell_two_dossiers_apart_that_differ_in_what_does_not_reach_the_team() {
        qt().forAll(DOSSIER, CONTENTS).checkAssert((dossier, other) -> {
            var unshared = butUnshared(dossier.contents(), other, Sharing.TEAM);
            var twin = with(
                    dossier,
                    new Contents(
                            elsewhere(unshared.profile(), other.profile()),
                            unshared.shares(),
                            unshared.journey(),
                            other.written()));

            assertThat(twin.seenBy(professional(PSYCHIATRIST), NOW))
                    .isEqualTo(dossier.seenBy(professional(PSYCHIATRIST), NOW));
        });
    }

    /** Who the person is beside the name, and what they look for, is between candidate and coach. */
    private static Profile elsewhere(Profile profile, Profile other) {
        var person = new Person(
                profile.person().givenName(),
                other.person().familyName(),
                other.person().contact(),
                other.person().region(),
                other.person().postcode4());
        var work = new Work(
                other.work().maxTravelKm(),
                other.work().hours(),
                other.work().dayParts(),
                profile.work().strengths(),
                other.work().interests(),
                other.work().certificates(),
                other.work().wants(),
                other.work().avoids());
        return new Profile(person, work, profile.needs(), profile.story(), other.step());
    }

    @Test
    void matching_cannot_tell_two_dossiers_apart_that_differ_in_what_is_private() {
        qt().forAll(DOSSIER, CONTENTS).checkAssert((dossier, other) -> {
            var twin = with(dossier, butUnshared(dossier.contents(), other, Sharing.COACH));

            assertThat(ForMatching.of(twin, NOW)).isEqualTo(ForMatching.of(dossier, NOW));
        });
    }

    @Test
    void matching_cannot_tell_two_dossiers_apart_that_differ_in_names_contacts_and_words() {
        qt().forAll(DOSSIER, PROFILE).checkAssert((dossier, other) -> {
            var twin = with(
                    dossier,
                    replaced(dossier.contents(), inOtherWords(dossier.contents().profile(), other)));

            assertThat(ForMatching.of(twin, NOW)).isEqualTo(ForMatching.of(dossier, NOW));
        });
    }

    private static Contents replaced(Contents contents, Profile profile) {
        return new Contents(profile, contents.shares(), contents.journey(), contents.written());
    }

    private static Profile inOtherWords(Profile profile, Profile other) {
        var person = new Person(
                other.person().givenName(),
                other.person().familyName(),
                other.person().contact(),
                profile.person().region(),
                profile.person().postcode4());
        var needs = profile.needs().stream()
                .map(need -> new SupportNeed(need.code(), "In other words.", need.sharing(), need.must()))
                .toList();
        var story = profile.story().isTold()
                ? new Story("Another story.", profile.story().sharing())
                : profile.story();
        return new Profile(person, profile.work(), needs, story, other.step());
    }

    @Test
    void after_the_same_change_by_a_coach_the_needs_cannot_be_told_apart_either() {
        qt().forAll(DOSSIER, PROFILE, PROFILE).checkAssert((dossier, other, asked) -> {
            var needsOnly = MadeUp.withNeeds(
                    dossier.contents().profile(),
                    butUnshared(dossier.contents().profile(), other, Sharing.COACH)
                            .needs());
            var twin = with(dossier, replaced(dossier.contents(), needsOnly));

            assertThat(visibleNeeds(MadeUp.writtenByCoach(twin, asked)))
                    .isEqualTo(visibleNeeds(MadeUp.writtenByCoach(dossier, asked)));
        });
    }

    private static List<SupportNeed> visibleNeeds(Dossier dossier) {
        return dossier.profileAt(NOW).seenBy(Sharing.COACH).needs();
    }

    @Test
    void what_somebody_sees_is_never_more_than_what_reaches_them() {
        qt().forAll(PROFILE, MadeUp.SHARING).checkAssert((profile, audience) -> {
            var seen = profile.seenBy(audience);

            assertThat(seen.needs()).allMatch(need -> need.sharing().reaches(audience));
            assertThat(profile.needs()).containsAll(seen.needs());
            assertThat(seen.story().isTold())
                    .isEqualTo(profile.story().isTold()
                            && profile.story().sharing().reaches(audience));
        });
    }
}
