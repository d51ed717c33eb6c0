package nl.warmwelkom.benchmarks.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.warmwelkom.match.round.domain.Host;
import nl.warmwelkom.match.round.domain.Option;
import nl.warmwelkom.match.round.domain.Seeker;
import nl.warmwelkom.match.round.domain.Task;
import nl.warmwelkom.match.round.domain.Workplace;

/** A region as large as the largest: people and workplaces lie on a line, and everybody likes some workplaces better. */
final class MadeUpRegion {

    private static final int OPTIONS = 50;
    private static final int REACH = 100;
    private static final int LEAST_FIT = 400;
    private static final int LIKED = 250;
    private static final int HOURS = 20_000;

    private final SplittableRandom chance;
    private final int[] liked;

    private MadeUpRegion(SplittableRandom chance, int workplaces) {
        this.chance = chance;
        this.liked =
                IntStream.range(0, workplaces).map(_ -> chance.nextInt(LIKED)).toArray();
    }

    /**
     * The task of its round.
     *
     * @param scarcity how many seekers there are for an opening, in tenths
     */
    static Task task(long seed, int seekers, int scarcity) {
        var chance = new SplittableRandom(seed);
        var hosts = IntStream.range(0, seekers / 4)
                .mapToObj(n -> new Host("host-" + n, 1 + chance.nextInt(5)))
                .toList();
        var workplaces = IntStream.range(0, seekers * 10 / scarcity * 2 / 3)
                .mapToObj(n -> new Workplace("workplace-" + n, chance.nextInt(hosts.size()), 1 + chance.nextInt(2)))
                .toList();
        var region = new MadeUpRegion(chance, workplaces.size());
        return new Task(
                IntStream.range(0, seekers)
                        .mapToObj(n -> region.seeker(n, n * workplaces.size() / seekers))
                        .toList(),
                workplaces,
                hosts);
    }

    private Seeker seeker(int n, int home) {
        var near = new ArrayList<Option>();
        for (var step = -REACH; step <= REACH; step++) {
            var workplace = Math.floorMod(home + step, liked.length);
            near.add(new Option(
                    workplace, LEAST_FIT + liked[workplace] + chance.nextInt(LIKED) + REACH - Math.abs(step)));
        }
        near.sort(Comparator.comparingInt(Option::fit).reversed());
        return new Seeker("seeker-" + n, chance.nextInt(HOURS), List.copyOf(near.subList(0, OPTIONS)));
    }
}
