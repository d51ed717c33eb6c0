package nl.warmwelkom.match.reassurance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Tip;
import nl.warmwelkom.match.reassurance.domain.ChosenTip;
import nl.warmwelkom.match.reassurance.domain.Reason;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final Catalogue catalogue = Catalogue.standard();
    private final Telling telling = new Telling(catalogue);
    private final Tip tip = catalogue.tips().getFirst();

    private ToldTip told(Reason reason, Locale language) {
        return telling.tell(new ChosenTip(tip, List.of(reason)), Map.of(), language);
    }

    private String why(Reason reason, Locale language) {
        return told(reason, language).because().getFirst().words();
    }

    @Test
    void a_reason_names_the_worry_in_the_language_of_the_reader() {
        var worry = new Reason.Worry("kosten", 5);

        assertThat(why(worry, DUTCH)).isEqualTo("Omdat u zich veel zorgen maakt over: kosten en vergoedingen");
        assertThat(why(worry, Locale.UK)).isEqualTo("Because you worry a lot about: costs and subsidies");
        assertThat(why(worry, Locale.FRENCH)).isEqualTo(why(worry, DUTCH));
    }

    @Test
    void only_a_strong_worry_is_called_one() {
        assertThat(why(new Reason.Worry("kosten", 4), DUTCH)).contains("veel zorgen");
        assertThat(why(new Reason.Worry("kosten", 3), DUTCH))
                .isEqualTo("Omdat u zich zorgen maakt over: kosten en vergoedingen");
        assertThat(why(new Reason.Worry("kosten", 3), Locale.UK))
                .isEqualTo("Because you worry about: costs and subsidies");
    }

    @Test
    void a_small_worry_is_called_small() {
        assertThat(why(new Reason.Worry("kosten", 2), DUTCH))
                .isEqualTo("Omdat u een kleine zorg heeft over: kosten en vergoedingen");
        assertThat(why(new Reason.Worry("kosten", 2), Locale.UK))
                .isEqualTo("Because you have a small worry about: costs and subsidies");
    }

    @Test
    void who_asked_in_own_words_is_told_so_with_the_question_and_nothing_of_another_worry() {
        var questions = Map.of("kosten", List.of("q1", "q2"));
        var tip = Catalogue.standard().tips().getFirst();

        assertThat(telling.tell(new ChosenTip(tip, List.of(new Reason.Worry("kosten", 4))), questions, DUTCH)
                        .because())
                .containsExactly(new ToldTip.Because(
                        "kosten", "Omdat u een vraag stelde over: kosten en vergoedingen", List.of("q1", "q2")));
        assertThat(telling.tell(new ChosenTip(tip, List.of(new Reason.Worry("ziekteverzuim", 4))), questions, DUTCH)
                        .because()
                        .getFirst()
                        .questions())
                .isEmpty();
    }

    @Test
    void a_shared_need_is_named_as_what_helps_and_never_as_a_worry() {
        var told = told(new Reason.SharedNeed("rustige-werkplek"), DUTCH);

        assertThat(told.because())
                .containsExactly(new ToldTip.Because(
                        null, "Omdat de kandidaat deelt wat helpt: een rustige werkplek", List.of()));
    }

    @Test
    void a_code_that_the_catalogue_no_longer_knows_is_told_as_it_is() {
        assertThat(why(new Reason.SharedNeed("old-need"), DUTCH)).endsWith(": old-need");
        assertThat(why(new Reason.Worry("old-worry", 3), DUTCH)).endsWith(": old-worry");
    }

    @Test
    void the_title_is_in_the_language_of_the_reader() {
        var worry = new Reason.Worry("kosten", 5);

        assertThat(told(worry, DUTCH).title()).isEqualTo(tip.title().nl());
        assertThat(told(worry, Locale.UK).title()).isEqualTo(tip.title().en());
        assertThat(told(worry, DUTCH).text().nl()).startsWith(tip.text().nl());
    }

    @Test
    void every_tip_has_a_source_that_the_catalogue_names() {
        var because = List.<Reason>of(new Reason.Worry("kosten", 5));

        assertThat(catalogue.tips())
                .allSatisfy(each -> assertThat(telling.tell(new ChosenTip(each, because), Map.of(), DUTCH)
                                .source()
                                .name())
                        .isNotEqualTo(each.source()));
    }

    @Test
    void law_that_somebody_still_has_to_look_up_is_told_as_general_information() {
        var because = List.<Reason>of(new Reason.Worry("kosten", 5));
        var toVerify = catalogue.tips().stream()
                .filter(Tip::verifyBeforePublication)
                .map(each -> telling.tell(new ChosenTip(each, because), Map.of(), DUTCH))
                .toList();

        assertThat(toVerify).isNotEmpty().allSatisfy(each -> {
            assertThat(each.strength()).isEqualTo("algemene informatie");
            assertThat(each.text().nl()).endsWith("Dit is algemene informatie. Vraag na hoe het bij u zit.");
            assertThat(each.text().en()).endsWith("This is general information. Ask how it is in your case.");
        });
    }

    @Test
    void no_tip_is_said_to_work() {
        var because = List.<Reason>of(new Reason.Worry("kosten", 5));

        assertThat(catalogue.tips())
                .extracting(each -> telling.tell(new ChosenTip(each, because), Map.of(), DUTCH)
                        .strength())
                .containsOnly("helpt vaak", "zo is de regel", "algemene informatie");
    }
}
