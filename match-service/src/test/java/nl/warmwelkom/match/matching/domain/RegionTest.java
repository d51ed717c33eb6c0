package nl.warmwelkom.match.matching.domain;

import static nl.warmwelkom.match.matching.domain.Region.CANDIDATE;
import static nl.warmwelkom.match.matching.domain.Region.POSITION;
import static nl.warmwelkom.match.matching.domain.Region.SCORING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The made-up region has to hold what the properties speak of, or they would pass by speaking of nothing. */
class RegionTest {

    enum Case {
        POSSIBLE,
        HELPED_BY_ONE_CHANGE,
        HELPED_BY_TWO_CHANGES,
        OPENED_BY_A_CHANGE,
        POINTS_BELOW_ZERO,
        OUT_OF_THE_QUESTION
    }

    final Map<Case, Integer> seen = new EnumMap<>(Case.class);

    @Test
    void it_holds_every_case_often_enough() {
        qt().withExamples(1000).forAll(CANDIDATE, POSITION).checkAssert(this::look);

        assertThat(seen.keySet()).containsExactly(Case.values());
        assertThat(seen.values()).allSatisfy(times -> assertThat(times).isGreaterThan(4));
    }

    private void look(CandidateProfile candidate, Position position) {
        var possible = Constraint.obstacles(candidate, position, Set.of()).isEmpty();
        var told = WhatIf.of(SCORING, candidate, position, Set.of());
        count(Case.POSSIBLE, possible);
        count(Case.OUT_OF_THE_QUESTION, !possible && told.isEmpty());
        count(Case.OPENED_BY_A_CHANGE, !possible && !told.isEmpty());
        count(
                Case.HELPED_BY_ONE_CHANGE,
                told.stream().anyMatch(it -> it.changes().size() == 1));
        count(
                Case.HELPED_BY_TWO_CHANGES,
                told.stream().anyMatch(it -> it.changes().size() == 2));
        count(Case.POINTS_BELOW_ZERO, SCORING.fit(candidate, position).points() < 0);
    }

    private void count(Case kind, boolean holds) {
        if (holds) {
            seen.merge(kind, 1, Integer::sum);
        }
    }
}
