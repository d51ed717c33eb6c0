package nl.warmwelkom.web.quickcheck.web;

import java.util.List;
import java.util.function.Predicate;
import nl.warmwelkom.web.quickcheck.domain.Outcome;
import nl.warmwelkom.web.quickcheck.domain.Outcome.Tip;
import nl.warmwelkom.web.quickcheck.domain.Outcome.Worry;

/** An outcome in the order in which a page tells it: the strongest worries first, then the others in one breath. */
record OutcomePage(
        Thermometer thermometer, List<Worry> strongest, List<Worry> alsoWorries, List<Worry> calm, List<Tip> tips) {

    private static final int SHOWN_ONE_BY_ONE = 5;

    static OutcomePage of(Outcome outcome) {
        var worries = outcome.worries().stream().filter(Worry::counts).toList();
        return new OutcomePage(
                Thermometer.showing(outcome.temperature()),
                worries.stream().limit(SHOWN_ONE_BY_ONE).toList(),
                worries.stream().skip(SHOWN_ONE_BY_ONE).toList(),
                outcome.worries().stream().filter(Predicate.not(Worry::counts)).toList(),
                outcome.tips());
    }
}
