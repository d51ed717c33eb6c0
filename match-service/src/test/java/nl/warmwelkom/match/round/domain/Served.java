package nl.warmwelkom.match.round.domain;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who is served. */
final class Served {

    private Served() {}

    static Set<String> by(Task task, Seating seating) {
        return IntStream.range(0, task.seekers().size())
                .filter(seeker -> seating.workplaces().get(seeker).isPresent())
                .mapToObj(seeker -> task.seekers().get(seeker).id())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Division solved(Task task) {
        return Solver.divide(task, Watch.NOBODY).orElseThrow();
    }
}
