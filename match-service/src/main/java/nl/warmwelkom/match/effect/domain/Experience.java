package nl.warmwelkom.match.effect.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tips did with one employer: ids of tips, codes of worries, and what the employer itself wrote. No room for anybody
 * else.
 *
 * @param feedback one for each tip at most
 * @param shown one for each tip and worry at most, the first time
 */
public record Experience(List<Feedback> feedback, List<Shown> shown) {

    public static final Experience NONE = new Experience(List.of(), List.of());

    public Experience {
        feedback = List.copyOf(feedback);
        shown = List.copyOf(shown);
    }

    /** What an employer says of a tip. */
    public record Feedback(
            String tip, Verdict verdict, @Nullable String words, Instant at) {}

    /**
     * A tip that an employer saw for the first time because of a worry.
     *
     * @param general whether it was one that anybody gets
     */
    public record Shown(String tip, String concern, Instant at, boolean general) {}

    /** The last word about a tip counts. */
    public Experience saying(Feedback said) {
        var all = new ArrayList<>(feedback);
        all.removeIf(earlier -> earlier.tip().equals(said.tip()));
        all.add(said);
        return new Experience(all, shown);
    }

    /** The first time counts: from then on a worry can change. */
    public Experience seeing(List<Shown> seen) {
        var all = new ArrayList<>(shown);
        for (var now : seen) {
            if (all.stream()
                    .noneMatch(before ->
                            before.tip().equals(now.tip()) && before.concern().equals(now.concern()))) {
                all.add(now);
            }
        }
        return new Experience(feedback, all);
    }

    /** Ids of the tips that it has no need to see again. */
    public Set<String> knew() {
        return feedback.stream()
                .filter(said -> said.verdict() == Verdict.KNEW_THAT)
                .map(Feedback::tip)
                .collect(toUnmodifiableSet());
    }
}
