package nl.warmwelkom.match.matching.domain;

import static nl.warmwelkom.match.matching.domain.Region.CANDIDATE;
import static nl.warmwelkom.match.matching.domain.Region.CERTIFICATE;
import static nl.warmwelkom.match.matching.domain.Region.NEIGHBOURS;
import static nl.warmwelkom.match.matching.domain.Region.POSITION;
import static nl.warmwelkom.match.matching.domain.Region.SCORING;
import static nl.warmwelkom.match.matching.domain.Region.STRENGTH;
import static nl.warmwelkom.match.matching.domain.Region.SUPPORT;
import static nl.warmwelkom.match.matching.domain.Region.number;
import static nl.warmwelkom.match.matching.domain.Region.plus;
import static org.quicktheories.QuickTheory.qt;

import java.util.HashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoringPropertiesTest {

    @Test
    void one_more_strength_that_is_asked_never_lowers_the_fit() {
        qt().forAll(CANDIDATE, POSITION, STRENGTH).check((candidate, position, strength) -> {
            var asked = position.with(askingAlso(position.work(), strength));
            var before = SCORING.fit(candidate, asked);
            var after = SCORING.fit(new With(candidate).strengths(plus(candidate.strengths(), strength)), asked);
            return after.points() >= before.points() && after.fit() >= before.fit();
        });
    }

    @Test
    void one_more_need_that_is_offered_never_lowers_the_fit() {
        qt().forAll(CANDIDATE, POSITION, SUPPORT).check((candidate, position, support) -> {
            var offering =
                    position.with(position.work().offering(plus(position.work().support(), support)));
            return SCORING.fit(candidate, offering).fit()
                    >= SCORING.fit(candidate, position).fit();
        });
    }

    @Test
    void a_strength_nobody_asked_for_changes_no_points() {
        qt().forAll(CANDIDATE, POSITION, STRENGTH)
                .assuming((candidate, position, strength) ->
                        !position.work().strengths().contains(strength))
                .check((candidate, position, strength) -> {
                    var more = new With(candidate).strengths(plus(candidate.strengths(), strength));
                    return SCORING.fit(more, position)
                            .parts()
                            .equals(SCORING.fit(candidate, position).parts());
                });
    }

    @Test
    void a_certificate_changes_no_points() {
        qt().forAll(CANDIDATE, POSITION, CERTIFICATE)
                .check((candidate, position, certificate) -> SCORING.fit(
                                new With(candidate).certificates(plus(candidate.certificates(), certificate)), position)
                        .equals(SCORING.fit(candidate, position)));
    }

    @Test
    void support_nobody_needs_changes_nothing() {
        qt().forAll(CANDIDATE, POSITION, SUPPORT)
                .assuming((candidate, position, support) -> !candidate.support().contains(support))
                .check((candidate, position, support) -> {
                    var more = position.work().offering(plus(position.work().support(), support));
                    return SCORING.fit(candidate, position.with(more)).equals(SCORING.fit(candidate, position));
                });
    }

    @Test
    void a_trait_nobody_wishes_or_avoids_changes_nothing() {
        qt().forAll(CANDIDATE, POSITION, number(1, 5)).check((candidate, position, level) -> {
            var environment = new HashMap<>(position.work().environment());
            environment.put(new Trait("nobody-minds"), level);
            return SCORING.fit(candidate, position.with(position.work().in(environment)))
                    .equals(SCORING.fit(candidate, position));
        });
    }

    @Test
    void points_are_the_sum_of_the_parts() {
        qt().forAll(CANDIDATE, POSITION).check((candidate, position) -> {
            var fit = SCORING.fit(candidate, position);
            var parts = fit.parts();
            return fit.points()
                    == parts.strengths() + parts.environment() + parts.support() + parts.interest() + parts.travel();
        });
    }

    @Test
    void each_part_is_what_the_published_table_says() {
        qt().forAll(CANDIDATE, POSITION)
                .check((candidate, position) -> SCORING.fit(candidate, position)
                        .parts()
                        .equals(Published.parts(candidate, position, NEIGHBOURS)));
    }

    @Test
    void fit_lies_between_0_and_1000() {
        qt().forAll(CANDIDATE, POSITION).check((candidate, position) -> {
            var fit = SCORING.fit(candidate, position).fit();
            return fit >= 0 && fit <= 1000;
        });
    }

    @Test
    void fit_is_1000_only_if_everything_is_met() {
        qt().forAll(CANDIDATE, POSITION, number(0, 5)).check((candidate, other, changed) -> {
            var position = madeForExceptIn(changed, candidate, other);
            return (SCORING.fit(candidate, position).fit() == 1000) == Published.everythingMet(candidate, position);
        });
    }

    @Test
    void names_and_ids_weigh_nothing() {
        qt().forAll(CANDIDATE, POSITION, number(0, 99)).check((candidate, position, n) -> {
            var renamed = new Position(
                    new PositionId("p" + n),
                    new EmployerId("e" + n),
                    position.place(),
                    position.open(),
                    position.openingsLeft(),
                    position.work());
            return SCORING.fit(new With(candidate).id(new CandidateId("c" + n)), renamed)
                    .parts()
                    .equals(SCORING.fit(candidate, position).parts());
        });
    }

    /** A workplace made for the candidate with one thing of another position: random ones are hardly ever perfect. */
    private static Position madeForExceptIn(int changed, CandidateProfile candidate, Position other) {
        var made = Region.madeFor(candidate);
        var work = other.work();
        return switch (changed) {
            case 0 -> made.with(made.work().asking(work.strengths()));
            case 1 -> made.with(made.work().in(work.environment()));
            case 2 -> made.with(made.work().offering(work.support()));
            case 3 -> new Position(made.id(), made.employer(), other.place(), true, 1, made.work());
            case 4 -> made.with(made.work().of(work.hours()));
            default -> other;
        };
    }

    private static Work askingAlso(Work work, Code.Strength strength) {
        var asked = work.strengths().size() < Work.MOST_STRENGTHS ? plus(work.strengths(), strength) : Set.of(strength);
        return work.asking(asked);
    }
}
