package nl.warmwelkom.match.round.domain;

import static nl.warmwelkom.match.round.domain.Regions.SMALL;
import static nl.warmwelkom.match.round.domain.Served.solved;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SolverPropertiesTest {

    @Test
    void no_division_serves_more_people_or_fits_better_or_serves_who_waited_longer() {
        qt().withExamples(3000)
                .forAll(SMALL)
                .check(task ->
                        EveryDivision.Result.of(task, solved(task).seating()).equals(EveryDivision.best(task)));
    }

    @Test
    void every_division_can_be_shown_to_be_the_best() {
        qt().withExamples(3000).forAll(SMALL).check(task -> Certificate.holds(task, solved(task)));
    }

    @Test
    void who_is_served_depends_on_nobodys_id_or_place_in_the_list_but_in_exact_ties() {
        qt().withExamples(2000).forAll(SMALL, longs().all()).check((task, seed) -> {
            var shuffled = shuffled(task, new Random(seed));
            return EveryDivision.servedByTheBest(task)
                    .contains(Served.by(shuffled, solved(shuffled).seating()));
        });
    }

    /** The same region with seekers, workplaces and employers in another order, and other ids for what is not a person. */
    private static Task shuffled(Task task, Random random) {
        var places = order(task.workplaces().size(), random);
        var hosts = order(task.hosts().size(), random);
        var seekers = task.seekers().stream()
                .map(seeker -> new Seeker(
                        seeker.id(),
                        seeker.waited(),
                        seeker.options().stream()
                                .map(option -> new Option(places.indexOf(option.workplace()), option.fit()))
                                .sorted((one, other) -> Integer.compare(one.workplace(), other.workplace()))
                                .toList()))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(seekers, random);
        return new Task(
                seekers,
                places.stream()
                        .map(task.workplaces()::get)
                        .map(place ->
                                new Workplace("w" + random.nextInt(), hosts.indexOf(place.host()), place.openings()))
                        .toList(),
                hosts.stream()
                        .map(task.hosts()::get)
                        .map(host -> new Host("h" + random.nextInt(), host.offers()))
                        .toList());
    }

    private static List<Integer> order(int size, Random random) {
        var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }
}
