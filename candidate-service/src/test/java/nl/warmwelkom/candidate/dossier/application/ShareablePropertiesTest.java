package nl.warmwelkom.candidate.dossier.application;

import static nl.warmwelkom.candidate.dossier.domain.MadeUp.PROFILE;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.butUnshared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import nl.warmwelkom.candidate.dossier.domain.Person;
import nl.warmwelkom.candidate.dossier.domain.Profile;
import nl.warmwelkom.candidate.dossier.domain.Sharing;
import nl.warmwelkom.candidate.dossier.domain.Work;
import org.junit.jupiter.api.Test;

class ShareablePropertiesTest {

    @Test
    void an_employer_cannot_tell_two_dossiers_apart_that_differ_in_what_is_not_for_employers() {
        qt().forAll(PROFILE, PROFILE).checkAssert((profile, other) -> {
            var twin = elsewhere(butUnshared(profile, other, Sharing.EMPLOYER), other);

            assertThat(Shareable.of(twin)).isEqualTo(Shareable.of(profile));
        });
    }

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
    void only_what_is_for_employers_may_be_shared_with_one() {
        qt().forAll(PROFILE).checkAssert(profile -> {
            var shareable = Shareable.of(profile);

            assertThat(shareable.needs())
                    .extracting(Shareable.Need::code)
                    .doesNotContain("eigen-regie-openheid")
                    .isEqualTo(profile.needs().stream()
                            .filter(need -> need.sharing() == Sharing.EMPLOYER)
                            .map(need -> need.code().value())
                            .toList());
            if (profile.story().sharing() != Sharing.EMPLOYER) {
                assertThat(shareable.story()).isNull();
            }
        });
    }
}
