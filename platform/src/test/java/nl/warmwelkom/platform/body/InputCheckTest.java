package nl.warmwelkom.platform.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class InputCheckTest {

    @Test
    void what_holds_is_no_fault() {
        assertThatCode(() -> new InputCheck()
                        .require(true, "/hours/min", "too-large", "At most the most hours.")
                        .requireDistinct(List.of("a", "b"), word -> word, "/answers", "concern", "Once.")
                        .refuseFaults())
                .doesNotThrowAnyException();
    }

    @Test
    void everything_that_does_not_hold_is_refused_at_once() {
        var check = new InputCheck()
                .require(false, "/hours/min", "too-large", "At most the most hours.")
                .requireDistinct(List.of("a", "b", "a", "a"), word -> word, "/answers", "concern", "Once.")
                .add(new FieldError("/region", "not-your-region", "In the own region."));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(check::refuseFaults)
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/hours/min", "/answers/2/concern", "/answers/3/concern", "/region"));
    }
}
