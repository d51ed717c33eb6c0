package nl.warmwelkom.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.FourSteps.Kind;
import nl.warmwelkom.contracts.catalogue.FourSteps.Prompt;
import nl.warmwelkom.contracts.catalogue.FourSteps.Step;
import nl.warmwelkom.contracts.catalogue.possibility.PossibilityLanguage;
import nl.warmwelkom.contracts.catalogue.readability.Readability;
import org.junit.jupiter.api.Test;

class FourStepsTest {

    private final List<Step> steps = FourSteps.standard().steps();

    @Test
    void there_are_four_in_their_order() {
        assertThat(steps).extracting(Step::code).containsExactly("explore", "imagine", "shape", "realise");
    }

    @Test
    void each_asks_something_and_ends_with_a_result_and_a_moment_of_looking_back() {
        assertThat(steps).allSatisfy(step -> {
            var kinds = step.prompts().stream().map(Prompt::kind).toList();
            assertThat(kinds.subList(0, kinds.size() - 2)).hasSizeGreaterThan(3).containsOnly(Kind.QUESTION);
            assertThat(kinds).endsWith(Kind.RESULT, Kind.LOOKING_BACK);
        });
    }

    @Test
    void no_two_prompts_have_the_same_code_and_each_can_be_sent() {
        assertThat(prompts().map(Prompt::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> Catalogue.standard().has(CodeList.PROMPTS, code));
    }

    @Test
    void it_is_easy_to_read_and_all_there_in_both_languages() {
        assertThat(labels()).hasSizeGreaterThan(50).allSatisfy(label -> {
            assertThat(label.en()).isNotBlank();
            assertThat(Readability.of(label.nl()).isEasy())
                    .as("%s: %s", label.nl(), Readability.of(label.nl()))
                    .isTrue();
        });
    }

    @Test
    void it_speaks_the_language_of_possibilities_itself() {
        assertThat(labels()).noneMatch(label -> PossibilityLanguage.standard().hasHints(label.nl()));
    }

    private Stream<Prompt> prompts() {
        return steps.stream().flatMap(step -> step.prompts().stream());
    }

    private List<Label> labels() {
        return Stream.concat(
                        steps.stream().flatMap(step -> Stream.of(step.title(), step.text())),
                        prompts().flatMap(prompt -> Stream.of(prompt.text(), prompt.help())))
                .toList();
    }
}
