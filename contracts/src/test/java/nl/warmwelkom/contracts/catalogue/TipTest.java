package nl.warmwelkom.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TipTest {

    @Test
    void the_title_is_the_first_sentence_without_its_full_stop() {
        assertThat(tip("Praat over werk. Vraag wat helpt.").title().nl()).isEqualTo("Praat over werk");
    }

    @Test
    void a_title_that_asks_keeps_its_question_mark() {
        assertThat(tip("Twijfelt u? Kijk samen.").title().nl()).isEqualTo("Twijfelt u?");
    }

    @Test
    void a_full_stop_inside_an_amount_ends_no_sentence() {
        assertThat(tip("Het is hooguit € 2.000 per jaar. Meer niet.").title().nl())
                .isEqualTo("Het is hooguit € 2.000 per jaar");
    }

    @Test
    void a_tip_of_one_sentence_is_its_own_title() {
        assertThat(tip("Begin klein.").title().nl()).isEqualTo("Begin klein");
    }

    @Test
    void a_tip_is_valid_up_to_and_on_its_last_day() {
        var tip = tip("Begin klein.");

        assertThat(tip.isValidOn(LocalDate.of(2028, 11, 30))).isTrue();
        assertThat(tip.isValidOn(LocalDate.of(2028, 12, 1))).isFalse();
    }

    @Test
    void every_tip_has_a_title_in_both_languages() {
        assertThat(Catalogue.standard().tips())
                .allSatisfy(
                        tip -> assertThat(List.of(tip.title().nl(), tip.title().en()))
                                .allMatch(title -> title.length() > 5 && !title.endsWith(".")));
    }

    static Tip tip(String text) {
        return new Tip(
                "T999",
                Stage.MEETING,
                new Label(text, text),
                List.of("kosten"),
                List.of(),
                List.of("always"),
                null,
                null,
                Disclosure.UNIVERSAL,
                Basis.PRACTICE,
                "vakkennis",
                List.of(),
                Evidence.RECALLED,
                2026,
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2028, 11, 30),
                false);
    }
}
