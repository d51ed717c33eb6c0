package nl.warmwelkom.match.region.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.warmwelkom.match.effect.application.ReadEffects.Warmth;
import nl.warmwelkom.match.region.application.RegionIntroductions.Met;
import nl.warmwelkom.match.region.application.RegionIntroductions.Turn;

/**
 * How a region does.
 *
 * @param byStatus how many introductions are in each state
 * @param concerns the heaviest first
 */
public record Dashboard(
        Map<String, Integer> byStatus,
        List<Waiting> waiting,
        List<Concern> concerns,
        List<Warmth> temperatures,
        Exposure exposure) {

    /** How long introductions wait for somebody's answer, in whole days. */
    public record Waiting(Turn turn, int introductions, long medianDays, long longestDays) {}

    /** How many employers have a worry, and how strong it is with all of them together. */
    public record Concern(String code, int employers, int weight) {}

    static Dashboard of(
            List<Met> introductions,
            Map<String, Map<String, Integer>> worries,
            List<Warmth> temperatures,
            Exposure exposure,
            Instant now) {
        return new Dashboard(
                introductions.stream().collect(Collectors.toMap(Met::status, _ -> 1, Integer::sum, TreeMap::new)),
                Arrays.stream(Turn.values())
                        .map(turn -> waiting(turn, introductions, now))
                        .toList(),
                concerns(worries),
                temperatures,
                exposure);
    }

    private static Waiting waiting(Turn turn, List<Met> introductions, Instant now) {
        var days = introductions.stream()
                .filter(met -> met.turn() == turn)
                .map(met -> Math.max(0, Duration.between(met.since(), now).toDays()))
                .sorted()
                .toList();
        return days.isEmpty()
                ? new Waiting(turn, 0, 0, 0)
                : new Waiting(turn, days.size(), days.get((days.size() - 1) / 2), days.getLast());
    }

    private static List<Concern> concerns(Map<String, Map<String, Integer>> worries) {
        var strengths = new HashMap<String, List<Integer>>();
        worries.values()
                .forEach(of -> of.forEach((concern, intensity) -> {
                    // One means: no worry.
                    if (intensity > 1) {
                        strengths
                                .computeIfAbsent(concern, _ -> new ArrayList<>())
                                .add(intensity - 1);
                    }
                }));
        return strengths.entrySet().stream()
                .map(each -> new Concern(
                        each.getKey(),
                        each.getValue().size(),
                        each.getValue().stream().mapToInt(Integer::intValue).sum()))
                .sorted(Comparator.comparingInt(Concern::weight).reversed().thenComparing(Concern::code))
                .toList();
    }
}
