package nl.warmwelkom.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What has to be reached on questions that nothing was learned from; no change of the training text or the features may fall below
 * it. docs/recognition.md tells how far above it we are.
 */
class FloorTest {

    @BeforeAll
    @SuppressWarnings("SystemOut")
    static void print() {
        for (var half : List.of("tune", "untouched", "fresh")) {
            System.out.println(Figures.of(TestQuestion.half(half)).report(half));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune", "untouched", "fresh"})
    void a_right_concern_is_among_the_first_three(String half) {
        assertThat(Figures.of(TestQuestion.half(half)).among(3)).isGreaterThanOrEqualTo(0.92);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune", "untouched", "fresh"})
    void above_the_threshold_three_of_four_are_right_and_three_of_four_are_found(String half) {
        var figures = Figures.of(TestQuestion.half(half));

        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.75);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune", "untouched", "fresh"})
    void every_improper_question_is_caught_and_few_worries_with_them(String half) {
        var figures = Figures.of(TestQuestion.half(half));

        assertThat(figures.improperCaught()).isEqualTo(1);
        assertThat(figures.worriesRefused()).isLessThanOrEqualTo(0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune", "untouched", "fresh"})
    void at_most_one_in_ten_that_is_about_something_else_is_given_a_concern(String half) {
        assertThat(Figures.of(TestQuestion.half(half)).outOfScopeGivenAConcern())
                .isLessThanOrEqualTo(0.1);
    }
}
