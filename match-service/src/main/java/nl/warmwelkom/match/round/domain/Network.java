package nl.warmwelkom.match.round.domain;

import java.util.Arrays;

/** A task as flat arrays: the options of seeker {@code s} are the edges from {@code first[s]} to {@code first[s + 1]}. */
final class Network {

    final int seekers;
    final int workplaces;
    final int hosts;
    final int[] first;
    final int[] workplace;
    final long[] worth;
    final int[] openings;
    final int[] host;
    final int[] offers;

    /** The workplaces of each employer. */
    final int[][] of;

    Network(Task task) {
        var counted = Worth.in(task);
        seekers = task.seekers().size();
        workplaces = task.workplaces().size();
        hosts = task.hosts().size();
        openings = task.workplaces().stream().mapToInt(Workplace::openings).toArray();
        host = task.workplaces().stream().mapToInt(Workplace::host).toArray();
        offers = task.hosts().stream().mapToInt(Host::offers).toArray();
        first = new int[seekers + 1];
        var edges = task.seekers().stream()
                .mapToInt(seeker -> seeker.options().size())
                .sum();
        workplace = new int[edges];
        worth = new long[edges];
        var edge = 0;
        for (var seeker = 0; seeker < seekers; seeker++) {
            var who = task.seekers().get(seeker);
            first[seeker] = edge;
            for (var option : who.options()) {
                workplace[edge] = option.workplace();
                worth[edge++] = counted.of(who, option);
            }
        }
        first[seekers] = edge;
        of = byHost();
    }

    private int[][] byHost() {
        var counts = new int[hosts];
        for (var one : host) {
            counts[one]++;
        }
        var lists = new int[hosts][];
        Arrays.setAll(lists, one -> new int[counts[one]]);
        for (var place = workplaces - 1; place >= 0; place--) {
            lists[host[place]][--counts[host[place]]] = place;
        }
        return lists;
    }
}
