package nl.warmwelkom.match.matching.domain;

import static nl.warmwelkom.match.matching.domain.Region.BLOCKED;
import static nl.warmwelkom.match.matching.domain.Region.CANDIDATE;
import static nl.warmwelkom.match.matching.domain.Region.POSITIONS;
import static nl.warmwelkom.match.matching.domain.Region.SCORING;
import static nl.warmwelkom.match.matching.domain.Region.number;
import static nl.warmwelkom.match.matching.domain.Sam.KENNEL;
import static nl.warmwelkom.match.matching.domain.Sam.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProposalsPropertiesTest {

    @Test
    void the_best_come_first_and_no_better_one_is_left_out() {
        qt().forAll(CANDIDATE, POSITIONS, BLOCKED, number(1, 12)).check((candidate, positions, blocked, limit) -> {
            var bySorting = positions.stream()
                    .filter(position ->
                            Constraint.obstacles(candidate, position, blocked).isEmpty())
                    .map(position -> SCORING.fit(candidate, position))
                    .sorted((one, other) -> one.points() == other.points()
                            ? one.position().value().compareTo(other.position().value())
                            : Integer.compare(other.points(), one.points()))
                    .limit(limit)
                    .toList();
            return Proposals.rank(SCORING, candidate, positions, blocked, limit)
                    .items()
                    .equals(bySorting);
        });
    }

    @Test
    void the_order_in_which_positions_are_looked_at_makes_no_difference() {
        qt().forAll(CANDIDATE, POSITIONS, BLOCKED, number(0, 999)).check((candidate, positions, blocked, seed) -> {
            var shuffled = new ArrayList<>(positions);
            Collections.shuffle(shuffled, new Random(seed));
            return Proposals.rank(SCORING, candidate, shuffled, blocked, 5)
                    .equals(Proposals.rank(SCORING, candidate, positions, blocked, 5));
        });
    }

    @Test
    void who_somebody_is_and_what_an_employer_is_called_make_no_difference() {
        qt().forAll(CANDIDATE, POSITIONS, number(0, 99)).check((candidate, positions, n) -> {
            var renamed = positions.stream()
                    .map(it -> new Position(
                            it.id(), new EmployerId("e" + n), it.place(), it.open(), it.openingsLeft(), it.work()))
                    .toList();
            return order(new With(candidate).id(new CandidateId("c" + n)), renamed)
                    .equals(order(candidate, positions));
        });
    }

    @Test
    void of_positions_that_fit_equally_well_the_lower_id_comes_first() {
        var twin = new Position(new PositionId("aviary"), KENNEL.employer(), KENNEL.place(), true, 1, KENNEL.work());

        assertThat(Proposals.rank(Sam.SCORING, SAM, List.of(KENNEL, twin), Set.of(), 20)
                        .items())
                .extracting(fit -> fit.position().value())
                .containsExactly("aviary", "kennel");
        assertThat(Proposals.rank(Sam.SCORING, SAM, List.of(KENNEL, twin), Set.of(), 1)
                        .items())
                .extracting(fit -> fit.position().value())
                .containsExactly("aviary");
    }

    @Test
    void a_thin_dossier_gets_no_proposals_but_what_is_missing() {
        var thin = new With(SAM).hours(Hours.NOT_SAID);

        assertThat(Proposals.rank(Sam.SCORING, thin, List.of(KENNEL), Set.of(), 20))
                .isEqualTo(new Proposals(Weights.STANDARD, List.of(DossierGap.HOURS), List.of()));
    }

    @Test
    void asking_for_none_is_a_mistake() {
        assertThatThrownBy(() -> Proposals.rank(Sam.SCORING, SAM, List.of(KENNEL), Set.of(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> order(CandidateProfile candidate, List<Position> positions) {
        return Proposals.rank(SCORING, candidate, positions, Set.of(), 10).items().stream()
                .map(fit -> fit.position().value() + fit.points())
                .toList();
    }
}
