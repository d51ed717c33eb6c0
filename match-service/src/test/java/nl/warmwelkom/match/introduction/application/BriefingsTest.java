package nl.warmwelkom.match.introduction.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.readability.Readability;
import nl.warmwelkom.match.introduction.domain.Audience;
import nl.warmwelkom.match.introduction.domain.Phase;
import org.junit.jupiter.api.Test;

class BriefingsTest {

    private static Stream<Label> lines() {
        return Arrays.stream(Audience.values())
                .flatMap(audience ->
                        Arrays.stream(Phase.values()).flatMap(phase -> Briefings.lines(audience, phase).stream()));
    }

    @Test
    void everybody_has_something_to_prepare_in_every_phase_and_each_something_else() {
        for (var phase : List.of(Phase.CHOOSING, Phase.MEETING, Phase.STARTING, Phase.STAYING)) {
            assertThat(Arrays.stream(Audience.values()).map(audience -> Briefings.lines(audience, phase)))
                    .doesNotHaveDuplicates()
                    .allSatisfy(lines -> assertThat(lines).hasSizeGreaterThan(2));
        }
    }

    @Test
    void every_line_is_easy_to_read_and_there_in_both_languages() {
        assertThat(lines()).allSatisfy(line -> {
            var readability = Readability.of(line.nl());
            assertThat(readability.isEasy())
                    .as("%s: %s", line.nl(), readability)
                    .isTrue();
            assertThat(line.en()).isNotBlank().isNotEqualTo(line.nl());
        });
    }

    @Test
    void employers_are_addressed_formally_and_candidates_are_not() {
        for (var phase : Phase.values()) {
            assertThat(Briefings.lines(Audience.EMPLOYER, phase))
                    .noneMatch(line -> line.nl().matches("(?i).*\\b(je|jij|jouw|jullie)\\b.*"));
            assertThat(Briefings.lines(Audience.CANDIDATE, phase))
                    .noneMatch(line -> line.nl().matches("(?i).*\\b(u|uw)\\b.*"));
        }
    }
}
