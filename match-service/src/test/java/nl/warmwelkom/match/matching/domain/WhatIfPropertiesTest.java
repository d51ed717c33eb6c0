package nl.warmwelkom.match.matching.domain;

import static nl.warmwelkom.match.matching.domain.Region.BLOCKED;
import static nl.warmwelkom.match.matching.domain.Region.CANDIDATE;
import static nl.warmwelkom.match.matching.domain.Region.POSITION;
import static nl.warmwelkom.match.matching.domain.Region.SCORING;
import static org.quicktheories.QuickTheory.qt;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhatIfPropertiesTest {

    @Test
    void the_promised_fit_is_exactly_what_the_changed_position_gets() {
        qt().forAll(CANDIDATE, POSITION, BLOCKED)
                .check((candidate, position, blocked) -> WhatIf.of(SCORING, candidate, position, blocked).stream()
                        .allMatch(whatIf -> {
                            var proposed = Proposals.rank(
                                    SCORING, candidate, List.of(changed(position, whatIf.changes())), blocked, 1);
                            return proposed.items().size() == 1
                                    && proposed.items().getFirst().fit() == whatIf.fit();
                        }));
    }

    @Test
    void every_change_told_of_lifts_the_fit() {
        qt().forAll(CANDIDATE, POSITION)
                .check((candidate, position) -> WhatIf.of(SCORING, candidate, position, Set.of()).stream()
                        .allMatch(whatIf -> whatIf.fit() > fitNow(candidate, position)));
    }

    @Test
    void at_most_three_are_told_of_one_or_two_changes_each_and_never_the_same_twice() {
        qt().forAll(CANDIDATE, POSITION).check((candidate, position) -> {
            var told = WhatIf.of(SCORING, candidate, position, Set.of());
            return told.size() <= 3
                    && told.stream()
                            .allMatch(it ->
                                    !it.changes().isEmpty() && it.changes().size() <= 2)
                    && Set.copyOf(told).size() == told.size();
        });
    }

    @Test
    void trying_only_the_best_few_with_a_second_change_misses_nothing() {
        qt().withExamples(300)
                .forAll(CANDIDATE, POSITION)
                .check((candidate, position) -> WhatIf.of(SCORING, candidate, position, Set.of())
                        .equals(byTryingEverything(candidate, position)));
    }

    @Test
    void what_no_small_change_can_help_is_left_alone() {
        qt().forAll(CANDIDATE, POSITION).check((candidate, position) -> {
            var blocked = Set.of(new Pair(candidate.id(), position.employer()));
            return WhatIf.of(SCORING, candidate, position, blocked).isEmpty()
                    && WhatIf.of(SCORING, new With(candidate).hours(Hours.NOT_SAID), position, Set.of())
                            .isEmpty();
        });
    }

    private static List<WhatIf> byTryingEverything(CandidateProfile candidate, Position position) {
        var singles = Adjustments.of(candidate, position.work()).stream()
                .map(List::of)
                .toList();
        var pairs = singles.stream()
                .flatMap(first -> Adjustments.of(
                                candidate, changed(position, first).work())
                        .stream()
                        .filter(second -> !sameTrait(first.getFirst(), second))
                        .map(second -> List.of(first.getFirst(), second)));
        var now = fitNow(candidate, position);
        return Stream.concat(singles.stream(), pairs)
                .filter(changes -> Constraint.obstacles(candidate, changed(position, changes), Set.of())
                        .isEmpty())
                .map(changes -> new WhatIf(
                        changes,
                        SCORING.fit(candidate, changed(position, changes)).fit()))
                .filter(whatIf -> whatIf.fit() > now)
                .collect(Collectors.toSet())
                .stream()
                .sorted(Comparator.comparingDouble((WhatIf it) ->
                                -(double) (it.fit() - now) / it.changes().size())
                        .thenComparingInt(it -> it.changes().size())
                        .thenComparing(
                                it -> it.changes().stream().map(Adjustment::key).collect(Collectors.joining(" "))))
                .limit(3)
                .toList();
    }

    private static boolean sameTrait(Adjustment one, Adjustment other) {
        return one instanceof Adjustment.TraitLevel first
                && other instanceof Adjustment.TraitLevel second
                && first.trait().equals(second.trait());
    }

    private static int fitNow(CandidateProfile candidate, Position position) {
        return Proposals.rank(SCORING, candidate, List.of(position), Set.of(), 1).items().stream()
                .mapToInt(Fit::fit)
                .sum();
    }

    private static Position changed(Position position, List<Adjustment> changes) {
        var work = position.work();
        for (var change : changes) {
            work = change.applyTo(work);
        }
        return position.with(work);
    }
}
