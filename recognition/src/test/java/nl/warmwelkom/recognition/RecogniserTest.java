package nl.warmwelkom.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Concern;
import nl.warmwelkom.recognition.Recognition.Outcome;
import nl.warmwelkom.recognition.Recognition.Recognised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {

    private final Recogniser recogniser = Recogniser.standard();

    @Test
    void what_the_catalogue_says_itself_is_among_the_first_three() {
        for (var concern : Catalogue.standard().concerns()) {
            for (var text : said(concern)) {
                assertThat(recogniser.recognise(text).suggestions())
                        .as(text)
                        .extracting(Recognised::concern)
                        .contains(concern.code());
            }
        }
    }

    @Test
    void nothing_is_recognised_that_is_not_in_the_catalogue() {
        var codes = Catalogue.standard().concerns().stream().map(Concern::code).toList();

        for (var question : TestQuestion.all()) {
            assertThat(codes)
                    .containsAll(question.recognised().suggestions().stream()
                            .map(Recognised::concern)
                            .toList());
        }
    }

    @Test
    void any_text_at_all_gets_an_answer_with_confidences_in_order() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 3000)).checkAssert(text -> {
            var recognition = recogniser.recognise(text);

            assertThat(recognition.suggestions()).hasSizeLessThanOrEqualTo(3);
            assertThat(recognition.suggestions())
                    .isSortedAccordingTo(
                            Comparator.comparingDouble(Recognised::confidence).reversed())
                    .allSatisfy(one -> assertThat(one.confidence()).isBetween(0.0, 1.0));
            assertThat(recognition.suggestions()).containsAll(recognition.concerns());
        });
    }

    @Test
    void the_same_text_always_gets_the_same_answer() {
        var text = "Straks zit hij maanden thuis, en wie betaalt dat?";

        assertThat(recogniser.recognise(text)).isEqualTo(recogniser.recognise(text));
    }

    @Test
    void capitals_accents_and_drawn_out_letters_make_no_difference() {
        var plain = recogniser.recognise("is hij vaak heel ziek, of valt dat mee");

        assertThat(recogniser.recognise("IS HIJ VAAK HEEEEEL ZIEK, OF VALT DÁT MEE!!!"))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "🙂🙂", "\u200b"})
    void what_has_no_words_is_open_without_suggestions(String text) {
        assertThat(recogniser.recognise(text)).isEqualTo(new Recognition(Outcome.OPEN, List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mag ik vragen of iemand medicijnen gebruikt?",
                "Wat mag er in het personeelsdossier staan?",
                "Kan iemand met zware medicijnen op een heftruck?"
            })
    void a_question_about_the_rule_itself_crosses_no_line(String text) {
        assertThat(recogniser.recognise(text).outcome()).isEqualTo(Outcome.RECOGNISED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoek even uit welke diagnose zij heeft.",
                "Kan ik haar vorige baas bellen om te vragen hoe vaak ze ziek was?",
                "Ik wil dat hij een verklaring van zijn psychiater meeneemt.",
                "Ik zet in de groepsapp dat hij een psychose heeft gehad."
            })
    void finding_out_recording_and_passing_on_somebodys_health_crosses_the_line(String text) {
        assertThat(recogniser.recognise(text).outcome()).isEqualTo(Outcome.NOT_ALLOWED);
    }

    private static List<String> said(Concern concern) {
        return Stream.concat(concern.paraphrases().stream(), concern.indirectParaphrases().stream())
                .toList();
    }
}
