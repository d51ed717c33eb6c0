package nl.warmwelkom.local.noninterference;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Employers who are each other's like, to each of whom one of the siblings is introduced. */
final class Lane {

    private final List<World> worlds;
    private int rounds;

    private Lane(List<World> worlds) {
        this.worlds = worlds;
    }

    static Lane founded(Door door, Names names, int number) {
        return new Lane(IntStream.range(0, Siblings.SIZE)
                .mapToObj(_ -> new World(door, names).founded(number))
                .toList());
    }

    /** What one employer received, and the ids of what it could have been about. */
    record Heard(Recording recording, List<String> keys) {}

    /** What all employers received. */
    record Round(List<Siblings> siblings, List<Heard> heard) {

        Optional<Difference> difference(Names names) {
            var first = heard.getFirst().recording();
            return heard.stream()
                    .flatMap(other -> Difference.between(first, other.recording(), names).stream())
                    .findFirst();
        }

        /** What is chosen and taken back again stands on the topic between services, and reaches no employer. */
        Optional<Difference> difference(Events events) {
            var first = heard.getFirst().keys();
            return IntStream.range(0, heard.size())
                    .boxed()
                    .flatMap(which -> IntStream.range(0, first.size())
                            .filter(key -> key >= siblings.size() || sameChoice(siblings.get(key), which))
                            .boxed()
                            .flatMap(key -> Difference.between(
                                    "events",
                                    events.of(first.get(key)),
                                    events.of(heard.get(which).keys().get(key)))
                                    .stream()))
                    .findFirst();
        }

        /** The same events, and one more for each introduction, that tells how much is kept. */
        Events leakingInto(Events events) {
            var leaking = events;
            for (var which = 0; which < heard.size(); which++) {
                for (var n = 0; n < siblings.size(); n++) {
                    var kept = siblings.get(n).hidden().get(which).needs().size();
                    leaking = leaking.with(heard.get(which).keys().get(n), "introductions {needs=%d}".formatted(kept));
                }
            }
            return leaking;
        }

        private static boolean sameChoice(Siblings siblings, int which) {
            return siblings.share(siblings.hidden().getFirst())
                    .equals(siblings.share(siblings.hidden().get(which)));
        }

        /** Whether anything was told that could have given away what is kept. */
        boolean hasTips() {
            return heard.getFirst().recording().answers().entrySet().stream()
                    .filter(each -> each.getKey().contains("{introduction} ")
                            && each.getKey().contains("offered"))
                    .anyMatch(each -> each.getValue().text().contains("\"tips\":[{"));
        }

        String described() {
            return "siblings, by number: "
                    + String.join(
                            "\n", siblings.stream().map(Siblings::toString).toList());
        }

        Round leaking(Leak leak) {
            return new Round(
                    siblings,
                    IntStream.range(0, heard.size())
                            .mapToObj(which -> new Heard(
                                    leak.plantedIn(heard.get(which).recording(), siblings, which),
                                    heard.get(which).keys()))
                            .toList());
        }
    }

    /** The work of a round, one piece for each employer. */
    List<Callable<Heard>> round(List<Siblings> siblings) {
        var number = rounds++;
        return IntStream.range(0, worlds.size())
                .<Callable<Heard>>mapToObj(which -> () -> {
                    var world = worlds.get(which);
                    return new Heard(Recording.of(world, siblings, which, number), world.keys());
                })
                .toList();
    }
}
