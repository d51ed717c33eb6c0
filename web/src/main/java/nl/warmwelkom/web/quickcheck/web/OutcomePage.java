package nl.warmwelkom.web.quickcheck.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.warmwelkom.web.picture.Thermometer;
import nl.warmwelkom.web.quickcheck.domain.Outcome;
import nl.warmwelkom.web.quickcheck.domain.Outcome.Heard;
import nl.warmwelkom.web.quickcheck.domain.Outcome.Tip;
import nl.warmwelkom.web.quickcheck.domain.Outcome.Worry;

/** An outcome in the order in which a page tells it: the strongest worries first, then the others in one breath. */
record OutcomePage(
        Thermometer thermometer,
        List<Worry> strongest,
        List<Worry> alsoWorries,
        List<Worry> calm,
        List<Tip> tips,
        Optional<Heard.About> about,
        boolean open,
        Optional<Heard.NotAllowed> notAllowed) {

    private static final int SHOWN_ONE_BY_ONE = 5;

    static OutcomePage of(Outcome outcome) {
        var worries = outcome.worries().stream().filter(Worry::counts).toList();
        return new OutcomePage(
                Thermometer.showing(outcome.temperature().degrees()),
                worries.stream().limit(SHOWN_ONE_BY_ONE).toList(),
                worries.stream().skip(SHOWN_ONE_BY_ONE).toList(),
                outcome.worries().stream().filter(Predicate.not(Worry::counts)).toList(),
                outcome.tips(),
                heardAs(outcome, Heard.About.class),
                heardAs(outcome, Heard.Open.class).isPresent(),
                heardAs(outcome, Heard.NotAllowed.class));
    }

    private static <H extends Heard> Optional<H> heardAs(Outcome outcome, Class<H> kind) {
        return outcome.heard().filter(kind::isInstance).map(kind::cast);
    }
}
