package nl.warmwelkom.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Problem;
import nl.warmwelkom.web.form.Form.Mistake;
import org.junit.jupiter.api.Test;

class FormTest {

    private final Form typed = Form.showing(Map.of("title", List.of("Hulp")));

    @Test
    void what_was_done_leaves_nothing_wrong() {
        assertThat(typed.after(new Answer.Yes<>("done", ""), "title").isWrong()).isFalse();
    }

    @Test
    void what_was_refused_is_told_at_its_field_and_keeps_what_was_typed() {
        var problem = new Problem("/problems/invalid-input", 400, List.of(new Problem.Fault("/title/0", "too-long")));

        var sent = typed.after(new Answer.No<>(problem), "title");

        assertThat(sent.mistakes()).containsExactly(new Mistake("title", "too-long"));
        assertThat(sent.value("title")).isEqualTo("Hulp");
    }

    @Test
    void what_is_wrong_is_told_in_the_order_of_the_page() {
        var problem = new Problem(
                "/problems/invalid-input",
                400,
                List.of(new Problem.Fault("/hours/min", "required"), new Problem.Fault("/title", "required")));

        assertThat(typed.refused(problem, "title", "hours").mistakes())
                .extracting(Mistake::field)
                .containsExactly("title", "hours");
    }

    @Test
    void silence_is_told_as_silence_for_nobody_knows_whether_it_was_done() {
        assertThat(typed.after(new Answer.Silence<>(), "title").mistakes()).containsExactly(new Mistake("", "silence"));
    }
}
