package nl.warmwelkom.web.quickcheck.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.web.quickcheck.domain.Outcome.Source;
import nl.warmwelkom.web.quickcheck.domain.Outcome.Worry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {

    @Test
    void the_strongest_worry_comes_first_and_none_is_lost() {
        qt().forAll(lists().of(integers().between(1, 5)).ofSizeBetween(0, 24)).check(intensities -> {
            var worries = intensities.stream().map(OutcomeTest::worry).toList();
            var told = new Outcome(new Temperature(50), worries, List.of(), Optional.empty())
                    .worries().stream().map(Worry::intensity).toList();
            return told.equals(intensities.stream().sorted((a, b) -> b - a).toList());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void there_is_no_water_below_ice_or_above_warm(int degrees) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Temperature(degrees));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.uwv.nl,true",
        "http://wetten.nl,true",
        "javascript:alert(1),false",
        "//elders.nl,false",
        "'',false"
    })
    void only_a_web_address_can_be_opened(String url, boolean canBeOpened) {
        assertThat(new Source("UWV", url, "2026-11").canBeOpened()).isEqualTo(canBeOpened);
    }

    private static Worry worry(int intensity) {
        return new Worry("kosten", intensity, new Label("Kosten", "Costs"));
    }
}
