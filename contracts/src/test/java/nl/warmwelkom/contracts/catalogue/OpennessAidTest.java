package nl.warmwelkom.contracts.catalogue;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.OpennessAid.Choice;
import nl.warmwelkom.contracts.catalogue.OpennessAid.Question;
import nl.warmwelkom.contracts.catalogue.OpennessAid.Side;
import nl.warmwelkom.contracts.catalogue.readability.Readability;
import org.junit.jupiter.api.Test;

class OpennessAidTest {

    private final OpennessAid aid = OpennessAid.standard();
    private final Map<String, Source> sources =
            Catalogue.standard().sources().stream().collect(toUnmodifiableMap(Source::id, Function.identity()));

    @Test
    void it_goes_through_what_to_whom_when_and_how() {
        assertThat(aid.questions().stream().map(Question::code)).containsExactly("what", "to-whom", "when", "how");
        assertThat(aid.choices().stream().map(Choice::code)).containsExactly("all", "what-helps", "nothing");
    }

    @Test
    void every_point_has_a_source_that_is_there() {
        assertThat(aid.points())
                .hasSizeGreaterThan(15)
                .allSatisfy(point -> assertThat(sources).as(point.text().en()).containsKey(point.source()));
    }

    @Test
    void no_choice_is_only_praised_or_only_warned_against() {
        assertThat(aid.choices())
                .allSatisfy(choice ->
                        assertThat(sides(choice.points())).as(choice.code()).contains(Side.FOR, Side.AGAINST));
    }

    private static Set<Side> sides(List<OpennessAid.Point> points) {
        return points.stream().map(OpennessAid.Point::side).collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void it_shows_the_way_to_coral() {
        assertThat(aid.help()).anySatisfy(help -> {
            assertThat(help.title().nl()).contains("CORAL");
            assertThat(sources.get(help.source()))
                    .extracting(Source::url)
                    .asString()
                    .startsWith("https://");
        });
    }

    @Test
    void it_is_easy_to_read_and_all_there_in_both_languages() {
        assertThat(labels()).hasSizeGreaterThan(30).allSatisfy(label -> {
            assertThat(label.en()).isNotBlank();
            assertThat(Readability.of(label.nl()).isEasy())
                    .as("%s: %s", label.nl(), Readability.of(label.nl()))
                    .isTrue();
        });
    }

    private List<Label> labels() {
        var labels = new ArrayList<Label>();
        aid.questions().forEach(question -> labels.addAll(List.of(question.title(), question.text())));
        aid.choices().forEach(choice -> labels.addAll(List.of(choice.title(), choice.text())));
        aid.points().map(OpennessAid.Point::text).forEach(labels::add);
        aid.help().stream().map(OpennessAid.Help::title).forEach(labels::add);
        return labels;
    }
}
