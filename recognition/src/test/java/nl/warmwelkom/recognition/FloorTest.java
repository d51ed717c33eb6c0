package nl.warmwelkom.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Below this no change of the training text or the features may fall, on questions that nothing was learned from. What we aim
 * at is higher: docs/recognition.md tells how far we are.
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
        assertThat(Figures.of(TestQuestion.half(half)).among(3)).isGreaterThanOrEqualTo(0.88);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune", "untouched", "fresh"})
    void above_the_threshold_seven_of_ten_are_right_and_seven_of_ten_are_found(String half) {
        var figures = Figures.of(TestQuestion.half(half));

        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.7);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune", "untouched", "fresh"})
    void nine_of_ten_improper_questions_are_caught(String half) {
        assertThat(Figures.of(TestQuestion.half(half)).improperCaught()).isGreaterThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune", "untouched", "fresh"})
    void at_most_one_in_five_that_is_about_something_else_is_given_a_concern(String half) {
        assertThat(Figures.of(TestQuestion.half(half)).outOfScopeGivenAConcern())
                .isLessThanOrEqualTo(0.2);
    }
}
