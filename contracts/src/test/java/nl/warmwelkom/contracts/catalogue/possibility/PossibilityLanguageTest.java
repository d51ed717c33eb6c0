package nl.warmwelkom.contracts.catalogue.possibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;

class PossibilityLanguageTest {

    private static final List<String> UNSEEN = List.of("\u200b", "\u200d", "\u00ad", "\u2060", "\u202e", "\ufeff");

    private final PossibilityLanguage language = PossibilityLanguage.standard();

    /** Every word of the list, as somebody would write it. */
    private final List<String> listed = Stream.concat(
                    Catalogue.standard().possibilityWords().diagnoses().stream(),
                    Catalogue.standard().possibilityWords().complaints().stream()
                            .flatMap(complaint -> complaint.words().stream()))
            .map(words -> words.replace("*", ""))
            .toList();

    private final Gen<String> words = integers().between(0, listed.size() - 1).map(listed::get);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zij heeft een depressie gehad",
                "DEPRESSIES",
                "de-pressie",
                "de pressie",
                "d e p r e s s i e",
                "d.e.p.r.e.s.s.i.e",
                "dep\u200bres\u00adsie",
                "d\u0435pressie met een Cyrillische letter",
                "Burn-out",
                "burnout",
                "een persoonlijkheidsstoornis",
                "ptss",
                "P.T.S.S.",
                "suicidaal",
                "SUÏCIDAAL"
            })
    void the_name_of_a_diagnosis_is_kindly_advised_against(String text) {
        assertThat(language.hints(text)).hasSize(1).first().isInstanceOf(Hint.Diagnosis.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hij is beperkt in tillen",
                "Zij kán niet lang staan",
                "kanniet",
                "met klachten",
                "last  van drukte",
                "Niet\u00a0gemotiveerd"
            })
    void a_word_of_complaint_gets_the_question_behind_it(String text) {
        assertThat(language.hints(text)).hasSize(1).first().isInstanceOf(Hint.Complaint.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Rust helpt mij om goed te werken.",
                "Ik kan. Niet iedereen weet dat.",
                "Ik werk graag bij de klas en de kassa, als het past.",
                "Mijn passie is bakken.",
                "Ik kan dat, en niet alleen op maandag.",
                "De laatste bus vanaf het station"
            })
    void other_words_are_left_alone(String text) {
        assertThat(language.hints(text)).isEmpty();
    }

    @Test
    void a_hint_says_where_the_words_stand_as_they_were_written() {
        var text = "🙂 Ja, hij heeft een De\u200bPRESSIE, en is beperkt in tillen.";

        assertThat(language.hints(text))
                .allSatisfy(hint -> assertThat(text.substring(hint.at())).startsWith(hint.words()));
        assertThat(language.hints(text)).extracting(Hint::words).containsExactly("De\u200bPRESSIE", "beperkt in");
    }

    @Test
    void every_word_of_the_list_is_found_however_it_is_dressed() {
        qt().forAll(
                        words,
                        lists().of(integers().between(0, 9)).ofSize(40),
                        booleans().all())
                .check((words, dice, capitals) ->
                        language.hasHints("Wel, " + dressed(words, dice, capitals) + " dus."));
    }

    private static String dressed(String words, List<Integer> dice, boolean capitals) {
        var dressed = new StringBuilder();
        var shape = Normalizer.normalize(words, Normalizer.Form.NFD);
        for (var n = 0; n < shape.length(); n++) {
            var letter = shape.substring(n, n + 1);
            int die = dice.get(n % dice.size());
            dressed.append(capitals || die == 1 ? letter.toUpperCase(Locale.ROOT) : letter);
            if (die < UNSEEN.size()) {
                dressed.append(UNSEEN.get(die));
            }
        }
        return dressed.toString().replace(" ", dice.getFirst() < 5 ? "  " : "\u00a0-");
    }

    @Test
    void any_text_is_answered_and_hints_stand_in_it_apart_and_in_order() {
        var pieces = Stream.of(listed, UNSEEN, List.of(" ", ". ", "\ud83d", "🙂", "é", "\u0000", "9", "xxxx"))
                .flatMap(List::stream)
                .toList();
        qt().forAll(lists().of(integers().between(0, pieces.size() - 1)).ofSizeBetween(0, 30))
                .check(numbers -> {
                    var text = numbers.stream().map(pieces::get).collect(Collectors.joining());
                    var end = 0;
                    for (var hint : language.hints(text)) {
                        if (hint.at() < end || !text.startsWith(hint.words(), hint.at())) {
                            return false;
                        }
                        end = hint.at() + hint.words().length();
                    }
                    return true;
                });
    }

    /** Tips speak to employers of what others worry about, and here and there say so: that is how much a list of words is wrong. */
    @Test
    void few_texts_that_we_wrote_ourselves_get_a_hint() {
        var tips =
                Catalogue.standard().tips().stream().map(tip -> tip.text().nl()).toList();
        var needs = Catalogue.standard().supportNeeds().stream()
                .map(need -> need.explain().nl())
                .toList();

        assertThat(needs.stream().filter(language::hasHints)).isEmpty();
        assertThat(100 * tips.stream().filter(language::hasHints).count() / tips.size())
                .as("per cent of the tips")
                .isLessThanOrEqualTo(8);
    }
}
