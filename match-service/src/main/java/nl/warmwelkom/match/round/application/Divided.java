package nl.warmwelkom.match.round.application;

import java.util.ArrayList;
import nl.warmwelkom.match.matching.application.RegionInHand;
import nl.warmwelkom.match.round.domain.Certificate;
import nl.warmwelkom.match.round.domain.Division;
import nl.warmwelkom.match.round.domain.Figures;
import nl.warmwelkom.match.round.domain.Outcome;
import nl.warmwelkom.match.round.domain.Task;

/** What came of dividing a region, in the words of people. */
record Divided(Figures figures, Outcome outcome) {

    static Divided of(RegionInHand region, Task task, Division division, int minimumFit) {
        var items = new ArrayList<Outcome.Item>();
        var unserved = new ArrayList<Outcome.Unserved>();
        for (var index = 0; index < task.seekers().size(); index++) {
            var candidate = task.seekers().get(index).id();
            division.seating()
                    .of(task, index)
                    .ifPresentOrElse(
                            option -> {
                                var workplace = task.workplaces().get(option.workplace());
                                items.add(new Outcome.Item(
                                        candidate,
                                        workplace.id(),
                                        task.hosts().get(workplace.host()).id(),
                                        option.fit()));
                            },
                            () -> {
                                var help = region.help(candidate, minimumFit);
                                unserved.add(new Outcome.Unserved(candidate, help.nl(), help.en()));
                            });
        }
        return new Divided(
                new Figures(
                        task.seekers().size(),
                        items.size(),
                        division.seating().totalFit(task),
                        Certificate.holds(task, division),
                        region.weights()),
                new Outcome(items, unserved));
    }
}
