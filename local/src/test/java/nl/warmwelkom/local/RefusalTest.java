package nl.warmwelkom.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void a_refusal_is_one_line_whatever_its_cause_has_to_say() {
        assertThat(new Refusal("match-service did not start: no such\n\tbean \r\n").line())
                .isEqualTo("match-service did not start: no such bean");
    }

    @Test
    void a_long_story_is_cut_short() {
        assertThat(new Refusal("x".repeat(5_000)).line()).hasSizeLessThan(500).endsWith("…");
    }
}
