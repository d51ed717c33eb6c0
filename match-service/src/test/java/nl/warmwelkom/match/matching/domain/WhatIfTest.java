package nl.warmwelkom.match.matching.domain;

import static nl.warmwelkom.match.matching.domain.Sam.KENNEL;
import static nl.warmwelkom.match.matching.domain.Sam.SAM;
import static nl.warmwelkom.match.matching.domain.Sam.SCORING;
import static nl.warmwelkom.match.matching.domain.Sam.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.contracts.catalogue.Label;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    final Suggestion suggestion =
            new Suggestion(code -> new Label(code.value(), code.value().toUpperCase(Locale.ROOT)));

    @Test
    void the_change_that_lifts_most_for_its_size_comes_first() {
        // Support gives 5 points, a level or a strength not asked 3: the pair of 8 lifts 4 for each, between the two.
        assertThat(keys(SAM, KENNEL))
                .containsExactly(
                        "[support-offered:rustige-werkplek] 636",
                        "[strength-not-asked:samenwerken, support-offered:rustige-werkplek] 690",
                        "[support-offered:rustige-werkplek, trait-level:klanten:3] 690");
    }

    @Test
    void an_hour_can_open_a_position() {
        assertThat(keys(new With(SAM).hours(new Hours(12, 19)), KENNEL).getFirst())
                .startsWith("[an-hour-less] ");
        assertThat(keys(new With(SAM).hours(new Hours(33, 40)), KENNEL).getFirst())
                .startsWith("[an-hour-more] ");
    }

    @Test
    void two_hours_can_open_a_position_and_three_are_no_small_change() {
        assertThat(keys(new With(SAM).hours(new Hours(12, 18)), KENNEL))
                .containsExactly("[an-hour-less, an-hour-less] 545");
        assertThat(keys(new With(SAM).hours(new Hours(12, 17)), KENNEL)).isEmpty();
    }

    @Test
    void a_day_part_more_to_choose_from_or_one_fewer_needed_can_open_a_position() {
        var everyDay = KENNEL.with(WORK.on(WORK.dayParts(), 3));

        assertThat(keys(SAM, everyDay)).contains("[day-part-added:thu-pm] 545", "[one-day-part-fewer] 545");
    }

    @Test
    void the_only_day_part_needed_is_not_taken_away() {
        var evening = KENNEL.with(WORK.on(Set.of(DayPart.parse("wed-ev")), 1));

        assertThat(keys(SAM, evening)).anyMatch(key -> key.startsWith("[day-part-added:mon-am]"));
        assertThat(keys(SAM, evening)).noneMatch(key -> key.contains("one-day-part-fewer"));
    }

    @Test
    void a_must_that_is_offered_opens_a_position() {
        assertThat(keys(SAM, KENNEL.with(WORK.offering(Set.of()))).getFirst())
                .startsWith("[support-offered:vast-aanspreekpunt] ");
    }

    @Test
    void a_trait_is_changed_once() {
        var quiet = Set.of(Wish.parse("geluid:low"));
        var noNoise = Set.of(Wish.parse("geluid:high"));
        var sam = new With(new With(SAM).needs(Set.of())).wishes(Set.of(), quiet, noNoise);
        var noisy = KENNEL.with(WORK.asking(sam.strengths()).in(Map.of(new Trait("geluid"), 5)));

        assertThat(keys(sam, noisy)).containsExactly("[trait-level:geluid:2] 944", "[trait-level:geluid:3] 861");
    }

    @Test
    void a_suggestion_is_a_question_in_both_languages() {
        var two = new WhatIf(
                List.of(
                        new Adjustment.SupportOffered(new Code.Support("rustige-werkplek")),
                        new Adjustment.TraitLevel(new Trait("klanten"), 3)),
                690);

        assertThat(suggestion.of(two))
                .isEqualTo(new Label(
                        "Wat als: de werkplek biedt ook: rustige-werkplek; niveau 3 van 5 voor: klanten?",
                        "What if: the workplace also offers: RUSTIGE-WERKPLEK; level 3 of 5 for: KLANTEN?"));
    }

    @Test
    void every_kind_of_change_has_words() {
        var changes = List.of(
                new Adjustment.AnHourLess(),
                new Adjustment.AnHourMore(),
                new Adjustment.DayPartAdded(DayPart.parse("mon-am")),
                new Adjustment.OneDayPartFewer(),
                new Adjustment.StrengthNotAsked(new Code.Strength("samenwerken")));

        assertThat(changes)
                .extracting(
                        change -> suggestion.of(new WhatIf(List.of(change), 1)).nl())
                .containsExactly(
                        "Wat als: een uur per week minder kan ook?",
                        "Wat als: een uur per week meer kan ook?",
                        "Wat als: het werk kan ook op: mon-am?",
                        "Wat als: een dagdeel minder is genoeg?",
                        "Wat als: dit mag iemand nog leren: samenwerken?");
    }

    private static List<String> keys(CandidateProfile candidate, Position position) {
        return WhatIf.of(SCORING, candidate, position, Set.of()).stream()
                .map(it -> it.changes().stream().map(Adjustment::key).toList() + " " + it.fit())
                .toList();
    }
}
