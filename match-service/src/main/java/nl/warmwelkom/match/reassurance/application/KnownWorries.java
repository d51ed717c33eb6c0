package nl.warmwelkom.match.reassurance.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an employer has told of worries, the latest answer about each concern.
 *
 * @param temperature of the latest response
 * @param openQuestions questions that no concern was recognised in; their words are kept elsewhere
 */
public record KnownWorries(Map<String, Integer> intensities, int temperature, List<OpenQuestion> openQuestions) {

    public static final KnownWorries NONE = new KnownWorries(Map.of(), 100, List.of());

    /** A question that waits for an answer. */
    public record OpenQuestion(String id, Instant askedAt) {}

    /** What is known after one more response. */
    public KnownWorries after(Map<String, Integer> answered, int nowAt, List<OpenQuestion> asked) {
        var latest = new HashMap<>(intensities);
        latest.putAll(answered);
        return new KnownWorries(
                Map.copyOf(latest),
                nowAt,
                Stream.concat(openQuestions.stream(), asked.stream()).toList());
    }

    /** The same, with a worry that showed otherwise than in a response. */
    KnownWorries with(String concern, int intensity) {
        var more = new HashMap<>(intensities);
        more.merge(concern, intensity, Math::max);
        return new KnownWorries(Map.copyOf(more), temperature, openQuestions);
    }
}
