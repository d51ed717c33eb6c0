package nl.warmwelkom.match.matching.application;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people in a region have begun together.
 *
 * @param blocked for each candidate, the employers that he or she is not proposed to now
 * @param begun for each position, how many people work there, or may come to by an open offer
 * @param openOffers for each employer, how many offers wait or go on
 * @param perEmployer how many offers an employer may have at once
 * @param atWork the candidates who are on trial or have the job: they look no longer
 * @param paused the employers that nobody is proposed to now
 */
public record Commitments(
        Map<String, Set<String>> blocked,
        Map<String, Integer> begun,
        Map<String, Integer> openOffers,
        int perEmployer,
        Set<String> atWork,
        Set<String> paused) {

    public Commitments {
        blocked = Map.copyOf(blocked);
        begun = Map.copyOf(begun);
        openOffers = Map.copyOf(openOffers);
        atWork = Set.copyOf(atWork);
        paused = Set.copyOf(paused);
    }

    /** The employers that this candidate is not proposed to now. */
    public Stream<String> closedTo(String candidate) {
        return Stream.concat(blocked.getOrDefault(candidate, Set.of()).stream(), paused.stream())
                .distinct();
    }

    /** How many offers more an employer may get. */
    public int offersLeft(String employer) {
        return Math.max(0, perEmployer - openOffers.getOrDefault(employer, 0));
    }
}
