package nl.warmwelkom.match.reassurance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkTest {

    @Test
    void the_lowest_level_of_a_trait_means_that_it_is_not_there() {
        assertThat(Work.at(Map.of("klantcontact", 1, "pieken", 2)))
                .isEqualTo(new Work(Known.NO, Known.YES, Known.UNKNOWN, Known.UNKNOWN));
    }

    @Test
    void what_is_usual_in_a_sector_fills_in_only_what_nobody_told() {
        var told = new Work(Known.NO, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN);

        assertThat(told.orUsualIn("I")).isEqualTo(new Work(Known.NO, Known.YES, Known.YES, Known.UNKNOWN));
        assertThat(told.orUsualIn("A")).isEqualTo(told);
        assertThat(told.orUsualIn(null)).isEqualTo(told);
    }

    @Test
    void a_size_is_known_by_its_code() {
        for (var size : EmployerSize.values()) {
            assertThat(EmployerSize.of(size.code())).contains(size);
        }
        assertThat(EmployerSize.of("10")).isEmpty();
    }
}
