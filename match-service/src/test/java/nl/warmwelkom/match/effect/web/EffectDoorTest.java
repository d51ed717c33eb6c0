package nl.warmwelkom.match.effect.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.effect.domain.Course;
import nl.warmwelkom.match.effect.domain.Course.Given;
import nl.warmwelkom.match.effect.domain.Effects;
import nl.warmwelkom.match.effect.domain.Employer;
import nl.warmwelkom.match.effect.domain.Experience;
import nl.warmwelkom.match.effect.domain.Experience.Feedback;
import nl.warmwelkom.match.effect.domain.Experience.Shown;
import nl.warmwelkom.match.effect.domain.Figures;
import nl.warmwelkom.match.effect.domain.Moment;
import nl.warmwelkom.match.effect.domain.Verdict;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the door about employers. */
class EffectDoorTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final JsonMapper json = new JsonMapper();

    @Test
    void below_ten_employers_no_number_leaves_the_door() {
        var shown = told(9);

        assertThat(shown).contains("\"verdicts\":{\"tooFew\":true}").contains("\"change\":{\"tooFew\":true}");
        assertThat(shown.replaceAll("\"(tip|title)\":\"[^\"]*\"|after-3-months", ""))
                .doesNotContainPattern("\\d");
    }

    @Test
    void nine_employers_look_the_same_as_none() {
        assertThat(told(9)).isEqualTo(told(0)).isNotEqualTo(told(10));
    }

    @Test
    void from_ten_employers_on_a_mean_comes_with_its_number_and_interval() {
        assertThat(told(10))
                .contains("\"verdicts\":{\"tooFew\":false,\"n\":10,\"helpful\":10,\"notHelpful\":0,\"knewThat\":0}")
                .contains("{\"tooFew\":false,\"n\":10,\"mean\":-2.00,\"from\":-3.00,\"to\":-1.00}");
    }

    @Test
    void a_region_is_told_by_moment() {
        assertThat(json.writeValueAsString(EffectShown.temperatures(effects(10))))
                .contains("{\"moment\":\"before\",\"tooFew\":false,\"n\":10,\"median\":20.00,\"mean\":20.00,")
                .contains("{\"moment\":\"after-meeting\",\"tooFew\":true}");
    }

    private String told(int employers) {
        var tip = Catalogue.standard().tips().getFirst();
        return json.writeValueAsString(EffectShown.tip(tip, effects(employers), Locale.of("nl")));
    }

    private static Effects effects(int employers) {
        var tip = Catalogue.standard().tips().getFirst();
        var concern = tip.concerns().getFirst();
        var employer = new Employer(
                new Experience(
                        List.of(new Feedback(tip.id(), Verdict.HELPFUL, "Fijn.", NOON)),
                        List.of(new Shown(tip.id(), concern, NOON, false))),
                Course.NONE
                        .and(new Given(NOON.minusSeconds(1), Moment.BEFORE, 20, Map.of(concern, 5)))
                        .and(new Given(NOON.plusSeconds(1), Moment.AFTER_TIPS, 60, Map.of(concern, 3))));
        return new Effects(Collections.nCopies(employers, employer), new OneWide());
    }

    private static final class OneWide implements Figures {

        @Override
        public Mean mean(int... values) {
            return new Mean(values[0], values[0] - 1.0, values[0] + 1.0);
        }

        @Override
        public double median(int... values) {
            return values[0];
        }
    }
}
