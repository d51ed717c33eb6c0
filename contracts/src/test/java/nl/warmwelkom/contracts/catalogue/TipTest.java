package nl.warmwelkom.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TipTest {

    @Test
    void a_tip_is_valid_up_to_and_on_its_last_day() {
        var tip = tip();

        assertThat(tip.isValidOn(LocalDate.of(2028, 11, 30))).isTrue();
        assertThat(tip.isValidOn(LocalDate.of(2028, 12, 1))).isFalse();
    }

    private static Tip tip() {
        return new Tip(
                "T999",
                Stage.MEETING,
                new Label("Klein", "Small"),
                new Label("Begin klein.", "Start small."),
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
