package nl.warmwelkom.match.matching.domain;

import static nl.warmwelkom.match.matching.domain.Sam.KENNEL;
import static nl.warmwelkom.match.matching.domain.Sam.SAM;
import static nl.warmwelkom.match.matching.domain.Sam.SCORING;
import static nl.warmwelkom.match.matching.domain.Sam.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PointsTest {

    final Fit fit = SCORING.fit(SAM, KENNEL);

    @Test
    void a_strength_asked_gives_6_points_and_one_to_learn_takes_3_off() {
        assertThat(fit.parts().strengths()).isEqualTo(3 * 6 - 3);
    }

    @Test
    void a_wanted_trait_that_is_there_and_an_avoided_one_that_is_not_give_3_points_each() {
        var quietWithoutCustomers = Map.of(new Trait("geluid"), 1, new Trait("klanten"), 3);

        assertThat(fit.parts().environment()).isEqualTo(3);
        assertThat(SCORING.fit(SAM, KENNEL.with(WORK.in(quietWithoutCustomers)))
                        .parts()
                        .environment())
                .isEqualTo(6);
    }

    @Test
    void a_trait_that_the_employer_said_nothing_about_is_not_there() {
        assertThat(SCORING.fit(SAM, KENNEL.with(WORK.in(Map.of()))).parts().environment())
                .isEqualTo(3);
    }

    @Test
    void each_need_that_is_offered_gives_5_points() {
        assertThat(fit.parts().support()).isEqualTo(5);
    }

    @Test
    void a_need_that_stands_twice_in_a_dossier_counts_once() {
        var support = new Code.Support("vast-aanspreekpunt");
        var twice = new With(SAM).needs(Set.of(new Need(support, true), new Need(support, false)));

        assertThat(SCORING.fit(twice, KENNEL).parts().support()).isEqualTo(5);
        assertThat(Weights.STANDARD.max(twice)).isEqualTo(24 + 9 + 5 + 6 + 6);
    }

    @Test
    void work_in_the_field_gives_6_points_a_neighbouring_field_3_another_none() {
        assertThat(fit.parts().interest()).isEqualTo(3);
        assertThat(inField("groen").parts().interest()).isEqualTo(6);
        assertThat(inField("ict").parts().interest()).isZero();
    }

    @Test
    void who_named_no_interest_gets_and_misses_no_points_for_it() {
        var open = new With(SAM).wishes(Set.of(), SAM.wants(), SAM.avoids());

        assertThat(SCORING.fit(open, KENNEL).parts().interest()).isZero();
        assertThat(SCORING.fit(open, KENNEL).max()).isEqualTo(fit.max() - 6);
    }

    @Test
    void each_quarter_of_the_reach_nearer_gives_2_points() {
        assertThat(fit.findings().travel()).isEqualTo(new Travel(3902, 2));
        assertThat(fit.parts().travel()).isEqualTo(4);
    }

    @Test
    void fit_is_the_share_of_what_was_possible_in_thousandths_rounded_down() {
        assertThat(fit.max()).isEqualTo(4 * 6 + 3 * 3 + 2 * 5 + 6 + 6);
        assertThat(fit.points()).isEqualTo(15 + 3 + 5 + 3 + 4);
        assertThat(fit.fit()).isEqualTo(545);
    }

    @Test
    void of_more_than_eight_strengths_eight_count_for_the_most_possible() {
        var many = Region.strengths("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

        assertThat(Weights.STANDARD.max(new With(SAM).strengths(many))).isEqualTo(8 * 6 + 31);
    }

    @Test
    void fit_does_not_go_below_zero_where_much_is_still_to_learn() {
        var strange = KENNEL.with(WORK.asking(Region.strengths("a", "b", "c", "d", "e", "f", "g", "h")));

        assertThat(SCORING.fit(SAM, strange).points()).isEqualTo(-24 + 15);
        assertThat(SCORING.fit(SAM, strange).fit()).isZero();
    }

    @Test
    void what_is_missing_is_told_by_kind_and_code() {
        assertThat(fit.findings().missing())
                .extracting(
                        missing -> missing.kind().code() + " " + missing.code().value())
                .containsExactly(
                        "strength-to-learn samenwerken",
                        "wanted-not-there voorspelbaarheid:high",
                        "avoided-there klanten:high",
                        "support-to-arrange rustige-werkplek");
    }

    @Test
    void a_fit_tells_which_weights_counted() {
        assertThat(fit.weights()).isEqualTo(Weights.STANDARD.version());
    }

    @Test
    void weights_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new Weights("x", -1, 0, 0, 0, 0, 0, 1)).hasMessageContaining("below zero");
        assertThatThrownBy(() -> new Weights("x", 0, 0, 0, 0, 1, 2, 1)).hasMessageContaining("neighbouring");
        assertThatThrownBy(() -> new Weights("x", 0, 0, 0, 0, 0, 0, 0)).hasMessageContaining("near");
    }

    private static Fit inField(String code) {
        var other = new Work(
                new Code.Field(code),
                WORK.strengths(),
                WORK.certificates(),
                WORK.environment(),
                WORK.support(),
                WORK.hours(),
                WORK.dayParts(),
                WORK.dayPartsNeeded());
        return SCORING.fit(SAM, KENNEL.with(other));
    }
}
