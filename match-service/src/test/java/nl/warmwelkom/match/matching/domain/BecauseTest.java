package nl.warmwelkom.match.matching.domain;

import static nl.warmwelkom.match.matching.domain.Region.CANDIDATE;
import static nl.warmwelkom.match.matching.domain.Region.POSITION;
import static nl.warmwelkom.match.matching.domain.Sam.KENNEL;
import static nl.warmwelkom.match.matching.domain.Sam.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Label;
import org.junit.jupiter.api.Test;

class BecauseTest {

    static final Map<String, Label> LABELS = Map.of(
            "samenwerken", new Label("samenwerken", "working together"),
            "geluid:low", new Label("stil", "quiet"),
            "klanten:high", new Label("veel klanten", "many customers"),
            "voorspelbaarheid:high", new Label("een vast ritme", "a steady rhythm"),
            "vast-aanspreekpunt", new Label("een vast aanspreekpunt", "a fixed contact"),
            "rustige-werkplek", new Label("een rustige werkplek", "a quiet workplace"));

    final Because because =
            new Because(code -> LABELS.getOrDefault(code.value(), new Label(code.value(), code.value())));

    @Test
    void it_tells_what_fits_and_what_is_to_learn_to_arrange_or_to_talk_about() {
        assertThat(because.of(Sam.SCORING.fit(SAM, KENNEL)))
                .isEqualTo(new Label(
                        "Gevraagde kwaliteiten die er al zijn: 3 van de 4; te leren: samenwerken."
                                + " De werkplek is zoals gewenst: stil; om over te praten: veel klanten;"
                                + " om samen naar te kijken: een vast ritme."
                                + " Wat helpt, is er al: een vast aanspreekpunt; nog te regelen: een rustige werkplek."
                                + " Het werk ligt dicht bij de gewenste richting."
                                + " Ongeveer 4 km van huis, zo’n 20 minuten fietsen.",
                        "Strengths asked that are there: 3 of 4; to learn: working together."
                                + " The workplace is as wished: quiet; to talk about: many customers;"
                                + " to look at together: a steady rhythm."
                                + " What helps is there: a fixed contact; still to arrange: a quiet workplace."
                                + " The work is close to the field wished for."
                                + " About 4 km from home, some 20 minutes by bike."));
    }

    @Test
    void what_was_not_asked_or_wished_is_not_spoken_of() {
        var plain = new With(new With(SAM).needs(Set.of())).wishes(Set.of(), Set.of(), Set.of());
        var simple = KENNEL.with(KENNEL.work().asking(Set.of()));

        assertThat(because.of(Sam.SCORING.fit(plain, simple)).nl())
                .isEqualTo("Ongeveer 4 km van huis, zo’n 20 minuten fietsen.");
    }

    @Test
    void several_things_are_listed_with_and_before_the_last() {
        var asking = KENNEL.with(KENNEL.work().asking(Region.strengths("a", "b", "c")));

        assertThat(because.of(Sam.SCORING.fit(SAM, asking)))
                .satisfies(told -> assertThat(told.nl()).contains("te leren: a, b en c."))
                .satisfies(told -> assertThat(told.en()).contains("to learn: a, b and c."));
    }

    @Test
    void nobody_is_sent_far_by_bicycle() {
        var far = new Position(KENNEL.id(), KENNEL.employer(), new Place(52.0907, 5.1214), true, 1, KENNEL.work());

        assertThat(because.of(Sam.SCORING.fit(SAM, far)).nl()).endsWith("Ongeveer 43 km van huis.");
    }

    @Test
    void next_door_is_about_a_kilometre() {
        var near = new Position(KENNEL.id(), KENNEL.employer(), SAM.home(), true, 1, KENNEL.work());

        assertThat(because.of(Sam.SCORING.fit(SAM, near)).en())
                .endsWith("About 1 km from home, some 5 minutes by bike.");
    }

    @Test
    void it_never_uses_words_of_complaint() {
        qt().forAll(CANDIDATE, POSITION).check((candidate, position) -> {
            var told = because.of(Region.SCORING.fit(candidate, position)).nl();
            return Stream.of(" niet ", "geen", "beperk", "klacht", "mist", "onvoldoende", "ontbre")
                    .noneMatch(told::contains);
        });
    }
}
