package nl.warmwelkom.match.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class StudentFiguresTest {

    private final StudentFigures figures = new StudentFigures();
    private final Gen<List<Integer>> changes =
            lists().of(integers().between(-4, 4)).ofSizeBetween(2, 60);

    @Test
    void the_interval_is_the_one_of_the_textbook() {
        // Mean -1, standard deviation 2/3, ten values: t(0.975, 9) = 2.262157, so 0.476905 to either side.
        var mean = figures.mean(-2, -2, -1, -1, -1, -1, -1, -1, 0, 0);

        assertThat(mean.mean()).isEqualTo(-1);
        assertThat(mean.from()).isCloseTo(-1.476905, within(1e-6));
        assertThat(mean.to()).isCloseTo(-0.523095, within(1e-6));
    }

    @Test
    void the_mean_lies_in_the_middle_of_its_interval() {
        qt().forAll(changes).check(values -> {
            var mean = figures.mean(array(values));
            var plain = values.stream().mapToInt(Integer::intValue).average().orElseThrow();
            return Math.abs(mean.mean() - plain) < 1e-12
                    && mean.from() <= mean.mean()
                    && mean.mean() <= mean.to()
                    && Math.abs((mean.from() + mean.to()) / 2 - mean.mean()) < 1e-9;
        });
    }

    @Test
    void as_many_lie_below_the_median_as_above() {
        qt().forAll(changes).check(values -> {
            var median = figures.median(array(values));
            return values.stream().filter(value -> value < median).count() <= values.size() / 2
                    && values.stream().filter(value -> value > median).count() <= values.size() / 2;
        });
    }

    @Test
    void one_value_has_no_interval() {
        assertThatThrownBy(() -> figures.mean(1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int[] array(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
