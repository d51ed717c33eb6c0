package nl.warmwelkom.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.maps;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class QuestionnairePropertiesTest {

    final Questionnaire questionnaire = Catalogue.standard().questionnaire();

    final Gen<String> concern = integers()
            .between(0, questionnaire.statements().size() - 1)
            .map(n -> questionnaire.statements().get(n).concern());
    final Gen<Integer> intensity = integers().between(Questionnaire.LOWEST, Questionnaire.HIGHEST);
    final Gen<Map<String, Integer>> answers = maps().of(concern, intensity).ofSizeBetween(1, 24);

    @Test
    void a_temperature_lies_between_ice_cold_and_warm() {
        qt().forAll(answers).check(given -> {
            int temperature = questionnaire.temperature(given);
            return temperature >= 0 && temperature <= 100;
        });
    }

    @Test
    void who_has_no_worry_at_all_is_warm_and_who_has_every_worry_is_ice_cold() {
        qt().forAll(answers)
                .check(given -> questionnaire.temperature(all(given, Questionnaire.LOWEST)) == 100
                        && questionnaire.temperature(all(given, Questionnaire.HIGHEST)) == 0);
    }

    @Test
    void a_stronger_worry_never_makes_it_warmer() {
        qt().forAll(answers, concern, intensity).check((given, about, stronger) -> {
            var more = new LinkedHashMap<>(given);
            more.computeIfPresent(about, (_, weaker) -> Math.max(weaker, stronger));
            return questionnaire.temperature(more) <= questionnaire.temperature(given);
        });
    }

    @Test
    void the_order_of_the_answers_does_not_matter() {
        qt().forAll(answers).check(given -> {
            var turned = new LinkedHashMap<String, Integer>();
            given.keySet().stream()
                    .sorted(Collections.reverseOrder())
                    .forEach(about -> turned.put(about, given.get(about)));
            return questionnaire.temperature(turned) == questionnaire.temperature(given);
        });
    }

    @Test
    void it_is_what_the_formula_says_rounded_half_up() {
        qt().forAll(answers).check(given -> {
            long worry = 0;
            long most = 0;
            for (var about : given.keySet()) {
                worry += (long) questionnaire.weightOf(about) * (given.getOrDefault(about, 0) - 1);
                most += 4L * questionnaire.weightOf(about);
            }
            // Between the figure less a half, included, and plus a half, excluded; all multiplied by 2·Σ4w.
            long twice = 2 * most * questionnaire.temperature(given);
            long exactTwice = 200 * (most - worry);
            return twice - most <= exactTwice && exactTwice < twice + most;
        });
    }

    @Test
    void a_half_goes_up() {
        // Eight answers that count once, four of them one step short of the strongest: 4 parts of 32 are warm, 12.5.
        var half = new LinkedHashMap<String, Integer>();
        questionnaire.statements().stream()
                .filter(statement -> statement.weight() == 1)
                .limit(8)
                .forEach(statement -> half.put(statement.concern(), half.size() < 4 ? 4 : 5));

        assertThat(questionnaire.temperature(half)).isEqualTo(13);
    }

    @Test
    void the_worries_that_go_with_refusing_weigh_more_than_not_knowing_how_to_help() {
        int helping = questionnaire.weightOf("handelingsverlegenheid");

        assertThat(questionnaire.weightOf("betrouwbaarheid")).isGreaterThan(helping);
        assertThat(questionnaire.weightOf("ziekteverzuim")).isGreaterThan(helping);
        assertThat(questionnaire.weightOf("belastbaarheid-uren")).isGreaterThan(helping);
        assertThat(questionnaire.temperature(Map.of("betrouwbaarheid", 5, "handelingsverlegenheid", 1)))
                .isLessThan(questionnaire.temperature(Map.of("betrouwbaarheid", 1, "handelingsverlegenheid", 5)));
    }

    @Test
    void who_answers_nothing_has_told_of_no_worry() {
        assertThat(questionnaire.temperature(Map.of())).isEqualTo(100);
    }

    @Test
    void a_concern_that_this_version_does_not_ask_counts_once() {
        assertThat(questionnaire.weightOf("from-another-version")).isEqualTo(1);
        assertThat(questionnaire.temperature(Map.of("from-another-version", 2))).isEqualTo(75);
    }

    @Test
    void an_intensity_outside_the_scale_is_refused() {
        assertThatThrownBy(() -> questionnaire.temperature(Map.of("kosten", 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> questionnaire.temperature(Map.of("kosten", 6)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Integer> all(Map<String, Integer> answers, int intensity) {
        var all = new LinkedHashMap<>(answers);
        all.replaceAll((_, _) -> intensity);
        return all;
    }
}
