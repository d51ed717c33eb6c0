package nl.warmwelkom.local.noninterference;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.warmwelkom.contracts.catalogue.Catalogue;

/** Employers who are each other's like, to each of whom one of the siblings is introduced. */
final class Lane {

    private final List<World> worlds;
    private int rounds;

    Lane(List<World> worlds) {
        this.worlds = worlds;
    }

    /** One of its worlds. */
    static World founded(Door door, Names names, int lane, int which) {
        var regions = Catalogue.standard().regions();
        return new World(door, names, regions.get(lane * Siblings.SIZE + which).code()).founded(lane);
    }

    /** The work of a round, one piece for each employer. */
    List<Callable<Round.Heard>> round(List<Siblings> siblings) {
        var number = rounds++;
        var counted = Recording.counts(number)
                ? siblings.stream().map(Siblings::alike).toList()
                : siblings;
        return IntStream.range(0, worlds.size())
                .<Callable<Round.Heard>>mapToObj(which -> () -> {
                    var world = worlds.get(which);
                    return new Round.Heard(Recording.of(world, counted, which, number), world.keys());
                })
                .toList();
    }
}
