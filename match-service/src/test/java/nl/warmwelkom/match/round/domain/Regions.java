package nl.warmwelkom.match.round.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.SourceDSL;

/** Made-up regions, small ones to try everything in and full-size ones. */
final class Regions {

    private Regions() {}

    /** Small enough to try every division; crowded, and with fits and waits that are often equal. */
    static final Gen<Task> SMALL =
            SourceDSL.longs().between(0, Long.MAX_VALUE - 1).map(seed -> small(new Random(seed)));

    static Task small(Random random) {
        var hosts = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(n -> new Host("host-" + n, random.nextInt(4)))
                .toList();
        var workplaces = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(n -> new Workplace("workplace-" + n, random.nextInt(hosts.size()), random.nextInt(3)))
                .toList();
        var seekers = IntStream.range(0, random.nextInt(7))
                .mapToObj(n -> new Seeker("seeker-" + n, random.nextInt(4), options(random, workplaces.size())))
                .toList();
        return new Task(seekers, workplaces, hosts);
    }

    private static List<Option> options(Random random, int workplaces) {
        return IntStream.range(0, workplaces)
                .filter(_ -> random.nextInt(3) > 0)
                .mapToObj(workplace -> new Option(workplace, 400 + random.nextInt(4)))
                .toList();
    }

    /**
     * A region as large as the largest. People and workplaces lie on a line, and some workplaces are liked by everybody, so
     * that many want the same.
     *
     * @param scarcity how many seekers there are for an opening, in tenths
     */
    static Task full(long seed, int seekers, int scarcity) {
        var random = new Random(seed);
        var hosts = IntStream.range(0, seekers / 4)
                .mapToObj(n -> new Host("host-" + n, 1 + random.nextInt(5)))
                .toList();
        var workplaces = IntStream.range(0, seekers * 10 / scarcity * 2 / 3)
                .mapToObj(n -> new Workplace("workplace-" + n, random.nextInt(hosts.size()), 1 + random.nextInt(2)))
                .toList();
        var liked = IntStream.range(0, workplaces.size())
                .map(_ -> random.nextInt(250))
                .toArray();
        return new Task(
                IntStream.range(0, seekers)
                        .mapToObj(n -> new Seeker(
                                "seeker-" + n,
                                random.nextInt(20_000),
                                best(random, (long) n * workplaces.size() / seekers, liked)))
                        .toList(),
                workplaces,
                hosts);
    }

    /** The fifty best of what lies near. */
    private static List<Option> best(Random random, long home, int[] liked) {
        var near = new ArrayList<Option>();
        var reach = Math.min(100, (liked.length - 1) / 2);
        for (var step = -reach; step <= reach; step++) {
            var workplace = (int) Math.floorMod(home + step, (long) liked.length);
            near.add(new Option(workplace, 400 + liked[workplace] + random.nextInt(250) + 100 - Math.abs(step)));
        }
        return near.stream()
                .sorted(Comparator.comparingInt(Option::fit).reversed())
                .limit(50)
                .toList();
    }
}
