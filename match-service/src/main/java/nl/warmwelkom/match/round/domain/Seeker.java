package nl.warmwelkom.match.round.domain;

import java.util.List;

/**
 * A candidate in a round. The id is there to tell people what came of it; no choice is made by it.
 *
 * @param waited for how many whole hours
 * @param options each workplace once at most
 */
public record Seeker(String id, long waited, List<Option> options) {

    public Seeker {
        if (waited < 0) {
            throw new IllegalArgumentException("Nobody waits for less than nothing");
        }
        options = List.copyOf(options);
        if (options.stream().mapToInt(Option::workplace).distinct().count() < options.size()) {
            throw new IllegalArgumentException("An option is named once");
        }
    }
}
