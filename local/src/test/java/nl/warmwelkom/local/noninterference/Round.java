package nl.warmwelkom.local.noninterference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the employers of one lane received, each of whom met another of the siblings. */
record Round(List<Siblings> siblings, List<Heard> heard) {

    /** What one employer received, and the ids of what it could have been about. */
    record Heard(Recording recording, List<String> keys) {}

    /** How many pairs were compared that differ in something. */
    int pairs() {
        return siblings.stream().mapToInt(Siblings::pairs).sum();
    }

    Optional<Difference> difference(Names names) {
        return differences(names).findFirst();
    }

    private Stream<Difference> differences(Names names) {
        var first = heard.getFirst().recording().lines(names);
        return heard.stream()
                .skip(1)
                .flatMap(other -> Difference.all(first, other.recording().lines(names)));
    }

    /** The same for one answer only. */
    Optional<Difference> difference(String name, Names names) {
        return new Round(
                        siblings,
                        heard.stream()
                                .map(each -> new Heard(each.recording().only(name), each.keys()))
                                .toList())
                .difference(names);
    }

    Optional<Difference> difference(Events events) {
        return IntStream.range(0, heard.getFirst().keys().size())
                .boxed()
                .flatMap(key -> alike(key).stream().flatMap(worlds -> difference(events, key, worlds)))
                .findFirst();
    }

    private Stream<Difference> difference(Events events, int key, List<Integer> worlds) {
        var first = events.of(heard.get(worlds.getFirst()).keys().get(key));
        return worlds.stream()
                .flatMap(world ->
                        Difference.between(
                                "events",
                                first,
                                events.of(heard.get(world).keys().get(key)))
                                .stream());
    }

    /**
     * The worlds in which the topics have to tell the same. What is chosen and then taken back stands on the topic between
     * services and reaches no employer: of an introduction, those are alike in which the same was chosen.
     */
    private Collection<List<Integer>> alike(int key) {
        var worlds = IntStream.range(0, heard.size()).boxed();
        return key < siblings.size()
                ? worlds.collect(
                                Collectors.groupingBy(world -> siblings.get(key).choice(world)))
                        .values()
                : List.of(worlds.toList());
    }

    /** The same events, and one more for each introduction, that follows from what is kept. */
    Events leakingInto(Events events) {
        var leaking = events;
        for (var world = 0; world < heard.size(); world++) {
            for (var n = 0; n < siblings.size(); n++) {
                var kept = siblings.get(n).hidden().get(world);
                leaking = leaking.with(
                        heard.get(world).keys().get(n),
                        "introductions {letters=%d}".formatted(kept.familyName().length()));
            }
        }
        return leaking;
    }

    /** Whether anything was told that could have given away what is kept. */
    boolean hasTips() {
        return heard.getFirst().recording().answers().entrySet().stream()
                .filter(each -> each.getKey().contains("{introduction} ")
                        && each.getKey().contains("offered"))
                .anyMatch(each -> each.getValue().text().contains("\"tips\":[{"));
    }

    String described(Names names) {
        var byPlace = new TreeMap<String, String>();
        differences(names).forEach(each -> byPlace.putIfAbsent(each.where(), each.toString()));
        return String.join("\n", byPlace.values())
                + "\nsiblings, by number: "
                + siblings.stream().map(Siblings::toString).collect(Collectors.joining("\n"));
    }

    /** The same, with something more in each answer that has this name, as if it followed from what is kept. */
    Round leaking(String name) {
        return new Round(
                siblings,
                IntStream.range(0, heard.size())
                        .mapToObj(world -> new Heard(
                                heard.get(world).recording().with(name, "«%d»".formatted(world)),
                                heard.get(world).keys()))
                        .toList());
    }

    /** The names of all that was answered well. */
    Set<String> answered() {
        return heard.getFirst().recording().answers().entrySet().stream()
                .filter(each -> each.getValue().status() == 200)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Round leaking(Leak leak) {
        return new Round(
                siblings,
                IntStream.range(0, heard.size())
                        .mapToObj(world -> new Heard(
                                leak.plantedIn(heard.get(world).recording(), siblings, world),
                                heard.get(world).keys()))
                        .toList());
    }
}
