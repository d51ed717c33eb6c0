package nl.warmwelkom.match.matching.domain;

import static nl.warmwelkom.match.matching.domain.Region.strengths;
import static nl.warmwelkom.match.matching.domain.Sam.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CandidateProfileTest {

    final With sam = new With(SAM);

    @Test
    void a_dossier_with_all_of_it_misses_nothing() {
        assertThat(SAM.missingInDossier()).isEmpty();
    }

    @Test
    void three_strengths_are_enough_and_two_are_not() {
        assertThat(sam.strengths(strengths("a", "b", "c")).missingInDossier()).isEmpty();
        assertThat(sam.strengths(strengths("a", "b")).missingInDossier()).containsExactly(DossierGap.STRENGTHS);
    }

    @Test
    void hours_are_needed() {
        assertThat(sam.hours(Hours.NOT_SAID).missingInDossier()).containsExactly(DossierGap.HOURS);
    }

    @Test
    void a_travel_distance_is_needed() {
        assertThat(sam.maxTravelKm(0).missingInDossier()).containsExactly(DossierGap.TRAVEL_DISTANCE);
    }

    @Test
    void one_wish_of_any_kind_is_enough() {
        var wish = Set.of(Wish.parse("geluid:low"));

        assertThat(sam.wishes(Set.of(), Set.of(), Set.of()).missingInDossier()).containsExactly(DossierGap.WISHES);
        assertThat(sam.wishes(SAM.interests(), Set.of(), Set.of()).missingInDossier())
                .isEmpty();
        assertThat(sam.wishes(Set.of(), wish, Set.of()).missingInDossier()).isEmpty();
        assertThat(sam.wishes(Set.of(), Set.of(), wish).missingInDossier()).isEmpty();
    }

    @Test
    void each_gap_has_a_code_and_says_what_to_do_in_both_languages() {
        assertThat(DossierGap.values())
                .extracting(DossierGap::code)
                .containsExactly("strengths", "hours", "max-travel-km", "wishes");
        assertThat(DossierGap.values())
                .allSatisfy(gap -> assertThat(gap.label().nl())
                        .isNotBlank()
                        .isNotEqualTo(gap.label().en()));
    }

    @Test
    void a_distance_below_zero_is_refused() {
        assertThatThrownBy(() -> sam.maxTravelKm(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
