package nl.warmwelkom.match.region.application;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.warmwelkom.match.matching.application.RegionInHand;
import nl.warmwelkom.match.matching.application.Spot;
import nl.warmwelkom.match.region.application.RegionIntroductions.Met;

/**
 * Who comes up how often. Employers by name and candidates by id: nobody is ranked, and no fit stands in it.
 *
 * @param employers every employer of the region that offers work
 * @param neverProposed candidates for whom no workplace comes up
 * @param neverIntroduced candidates with whom nothing was begun so far
 * @param oftenIntroduced how many introductions, for candidates with many
 */
public record Exposure(
        String weights,
        int candidates,
        List<OfEmployer> employers,
        List<String> neverProposed,
        List<String> neverIntroduced,
        Map<String, Integer> oftenIntroduced) {

    /** From so many introductions on, somebody came up often. */
    public static final int OFTEN = 3;

    private static final int TOP = 20;

    /**
     * An employer.
     *
     * @param proposedTo among the proposals of how many candidates it is
     */
    public record OfEmployer(String id, String name, int proposedTo, int introduced) {}

    static Exposure of(RegionInHand region, List<Met> introductions) {
        var employerOf = region.workplaces().stream().collect(Collectors.toMap(Spot::id, Spot::employerId));
        var proposedTo = new HashMap<String, Integer>();
        var neverProposed = region.candidates().stream()
                .filter(candidate -> {
                    var employers = new HashSet<String>();
                    region.choices(candidate, 0, TOP)
                            .forEach(choice -> employers.add(employerOf.getOrDefault(choice.positionId(), "")));
                    employers.forEach(employer -> proposedTo.merge(employer, 1, Integer::sum));
                    return employers.isEmpty();
                })
                .toList();
        var byCandidate = counted(introductions.stream().map(Met::candidateId).toList());
        return new Exposure(
                region.weights(),
                region.candidates().size(),
                employers(
                        region,
                        proposedTo,
                        counted(introductions.stream().map(Met::employerId).toList())),
                neverProposed,
                region.candidates().stream()
                        .filter(candidate -> !byCandidate.containsKey(candidate))
                        .toList(),
                region.candidates().stream()
                        .filter(candidate -> byCandidate.getOrDefault(candidate, 0) >= OFTEN)
                        .collect(Collectors.toMap(
                                candidate -> candidate,
                                candidate -> byCandidate.getOrDefault(candidate, 0),
                                Integer::sum,
                                TreeMap::new)));
    }

    private static List<OfEmployer> employers(
            RegionInHand region, Map<String, Integer> proposedTo, Map<String, Integer> introduced) {
        return region.workplaces().stream()
                .collect(Collectors.toMap(Spot::employerId, Spot::employerName, (one, _) -> one))
                .entrySet()
                .stream()
                .map(employer -> new OfEmployer(
                        employer.getKey(),
                        employer.getValue(),
                        proposedTo.getOrDefault(employer.getKey(), 0),
                        introduced.getOrDefault(employer.getKey(), 0)))
                .sorted(Comparator.comparing(OfEmployer::name).thenComparing(OfEmployer::id))
                .toList();
    }

    private static Map<String, Integer> counted(List<String> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, _ -> 1, Integer::sum));
    }
}
