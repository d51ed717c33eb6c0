package nl.warmwelkom.match.matching.domain;

import static nl.warmwelkom.match.matching.domain.Region.CANDIDATE;
import static nl.warmwelkom.match.matching.domain.Region.POSITION;
import static nl.warmwelkom.match.matching.domain.Region.SCORING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class WiderPropertiesTest {

    private static final int MINIMUM = 400;
    private static final Gen<List<CandidateProfile>> PEOPLE =
            lists().of(CANDIDATE).ofSizeBetween(0, 24);

    private static List<Adjustment> possible(Position position) {
        return PossibleChanges.to(
                position.work(),
                IntStream.range(0, 6)
                        .mapToObj(n -> new Code.Support("support-" + n))
                        .toList(),
                IntStream.range(0, 5).mapToObj(n -> new Trait("trait-" + n)).toList(),
                Stream.of("mon-am", "tue-am").map(DayPart::parse).toList());
    }

    private static List<Wider> wider(List<CandidateProfile> people, Position position) {
        return Wider.of(SCORING, people, position, possible(position), MINIMUM);
    }

    @Test
    void every_count_is_a_number_of_whole_steps_that_at_least_so_many_are_opened_up_to() {
        qt().withExamples(200)
                .forAll(PEOPLE, POSITION)
                .check((people, position) -> wider(people, position).stream()
                        .allMatch(wider -> wider.atLeast() >= Wider.STEP
                                && wider.atLeast() % Wider.STEP == 0
                                && openedUp(people, position, wider.change()) >= wider.atLeast()
                                && openedUp(people, position, wider.change()) < wider.atLeast() + Wider.STEP));
    }

    private static long openedUp(List<CandidateProfile> people, Position position, Adjustment change) {
        var open = new Position(position.id(), position.employer(), position.place(), true, 1, position.work());
        var changed = open.with(change.applyTo(open.work()));
        return people.stream()
                .filter(person -> !fits(person, open) && fits(person, changed))
                .count();
    }

    private static boolean fits(CandidateProfile person, Position position) {
        return Constraint.obstacles(person, position, Set.of()).isEmpty()
                && SCORING.fit(person, position).fit() >= MINIMUM;
    }

    @Test
    void nothing_is_told_of_fewer_than_five() {
        qt().withExamples(200)
                .forAll(lists().of(CANDIDATE).ofSizeBetween(0, 4), POSITION)
                .check((people, position) -> wider(people, position).isEmpty());
    }

    @Test
    void five_people_who_need_the_same_support_are_told_of_and_four_are_not() {
        var sam = new With(Sam.SAM).needs(Set.of(new Need(new Code.Support("support-0"), true)));
        var without =
                new Position(Sam.KENNEL.id(), Sam.KENNEL.employer(), Sam.KENNEL.place(), true, 1, Sam.KENNEL.work());

        assertThat(Wider.of(Sam.SCORING, Collections.nCopies(5, sam), without, possible(without), 0))
                .extracting(wider -> wider.change().key())
                .contains("support-offered:support-0");
        assertThat(Wider.of(Sam.SCORING, Collections.nCopies(4, sam), without, possible(without), 0))
                .isEmpty();
    }
}
