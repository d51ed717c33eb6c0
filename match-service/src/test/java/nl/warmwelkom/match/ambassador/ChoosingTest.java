package nl.warmwelkom.match.ambassador;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.ambassador.Ambassadors.Candidate;
import nl.warmwelkom.match.landscape.KnownEmployer;
import org.junit.jupiter.api.Test;

/** Whose story a worried employer reads. */
class ChoosingTest {

    private static final List<String> ORDER = List.of("ziekteverzuim", "kosten", "veiligheid");
    private static final KnownEmployer READER = employer("C", "10-49", "AM19");

    private static KnownEmployer employer(String sector, String size, String region) {
        return new KnownEmployer("x", sector, size, region, "2312", true, List.of());
    }

    private static Candidate candidate(String id, String concern, String sector, String size, String region) {
        return new Candidate(id, new KnownStory("e-" + id, concern, "words", false), employer(sector, size, region));
    }

    private static String chosen(Candidate... candidates) {
        return Ambassadors.choose(ORDER, READER, List.of(candidates))
                .map(Candidate::id)
                .orElse("nobody");
    }

    @Test
    void the_strongest_worry_comes_first_however_alike_another_one_is() {
        assertThat(chosen(
                        candidate("a", "kosten", "C", "10-49", "AM19"),
                        candidate("b", "ziekteverzuim", "Q", "250+", "AM13")))
                .isEqualTo("b");
    }

    @Test
    void the_same_work_weighs_more_than_the_same_size_and_that_more_than_the_same_region() {
        var region = candidate("1", "ziekteverzuim", "Q", "250+", "AM19");
        var size = candidate("2", "ziekteverzuim", "Q", "10-49", "AM13");
        var sector = candidate("3", "ziekteverzuim", "C", "250+", "AM13");
        assertThat(chosen(region, size)).isEqualTo("2");
        assertThat(chosen(region, size, sector)).isEqualTo("3");
    }

    @Test
    void without_a_story_there_is_nobody() {
        assertThat(chosen()).isEqualTo("nobody");
    }

    @Test
    void the_order_in_which_stories_come_makes_no_difference() {
        qt().forAll(
                        lists().of(integers().between(0, 53)).ofSizeBetween(1, 12),
                        integers().all())
                .checkAssert((numbers, seed) -> {
                    var candidates = new ArrayList<Candidate>();
                    for (var n = 0; n < numbers.size(); n++) {
                        var number = numbers.get(n);
                        candidates.add(candidate(
                                "id" + n,
                                ORDER.get(number % 3),
                                number / 3 % 3 == 0 ? "C" : "Q",
                                number / 9 % 3 == 0 ? "10-49" : "250+",
                                number / 27 == 0 ? "AM19" : "AM13"));
                    }
                    var first = Ambassadors.choose(ORDER, READER, candidates);
                    Collections.shuffle(candidates, new Random(seed));
                    assertThat(Ambassadors.choose(ORDER, READER, candidates)).isEqualTo(first);
                });
    }

    @Test
    void only_real_worries_count_and_of_equal_ones_the_one_that_decides_most() {
        var questionnaire = Catalogue.standard().questionnaire();
        var heaviest = questionnaire.statements().stream()
                .max(Comparator.comparingInt(statement -> statement.weight()))
                .orElseThrow()
                .concern();
        var lightest = questionnaire.statements().stream()
                .min(Comparator.comparingInt(statement -> statement.weight()))
                .orElseThrow()
                .concern();
        assertThat(questionnaire.weightOf(heaviest)).isGreaterThan(questionnaire.weightOf(lightest));

        assertThat(Ambassadors.strongestFirst(Map.of(heaviest, 4, lightest, 4), questionnaire))
                .containsExactly(heaviest, lightest);
        assertThat(Ambassadors.strongestFirst(Map.of(heaviest, 4, lightest, 5), questionnaire))
                .containsExactly(lightest, heaviest);
        assertThat(Ambassadors.strongestFirst(Map.of(heaviest, 2, lightest, 3), questionnaire))
                .containsExactly(lightest);
    }
}
