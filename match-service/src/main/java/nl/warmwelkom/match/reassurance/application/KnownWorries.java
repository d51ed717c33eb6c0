package nl.warmwelkom.match.reassurance.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an employer has told of worries.
 *
 * @param intensities the latest answer about each concern
 * @param temperature of the latest response
 * @param heard what each question is about, by its id; null in what was stored before questions were heard
 * @param openQuestions questions that none of the concerns is about; their words are kept elsewhere
 */
public record KnownWorries(
        Map<String, Integer> intensities,
        int temperature,
        @Nullable Map<String, List<String>> heard,
        List<OpenQuestion> openQuestions) {

    public static final KnownWorries NONE = new KnownWorries(Map.of(), 100, Map.of(), List.of());

    /** Whoever takes the trouble to write about a worry has it, and not a little. */
    private static final int ASKED = 4;

    /** A question that waits for an answer. */
    public record OpenQuestion(String id, Instant askedAt) {}

    /** How strong each worry is: as answered, and at least as strong as a question about it makes it. */
    public Map<String, Integer> worries() {
        var all = new HashMap<>(intensities);
        questions().values().forEach(concerns -> concerns.forEach(concern -> all.merge(concern, ASKED, Math::max)));
        return Map.copyOf(all);
    }

    /** The questions that are about each worry, by their ids. */
    Map<String, List<String>> askedAbout() {
        var asked = new HashMap<String, List<String>>();
        questions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(question -> question.getValue()
                        .forEach(concern -> asked.computeIfAbsent(concern, _ -> new ArrayList<>())
                                .add(question.getKey())));
        return asked;
    }

    /** What is known after one more response. */
    public KnownWorries after(
            Map<String, Integer> answers, int nowAt, Map<String, List<String>> about, List<OpenQuestion> asked) {
        var latest = new HashMap<>(intensities);
        latest.putAll(answers);
        var questions = new HashMap<>(questions());
        questions.putAll(about);
        return new KnownWorries(
                Map.copyOf(latest),
                nowAt,
                Map.copyOf(questions),
                Stream.concat(openQuestions.stream(), asked.stream()).toList());
    }

    /** What is known after the employer said what a question is about. */
    public KnownWorries settled(OpenQuestion question, List<String> concerns, boolean open) {
        var questions = new HashMap<>(questions());
        questions.put(question.id(), List.copyOf(concerns));
        var others = without(question.id());
        return new KnownWorries(
                intensities,
                temperature,
                Map.copyOf(questions),
                open ? Stream.concat(others.stream(), Stream.of(question)).toList() : others);
    }

    /** What is known after somebody answered a question. */
    public KnownWorries answered(String questionId) {
        return new KnownWorries(intensities, temperature, questions(), without(questionId));
    }

    /** The same, with a worry that showed otherwise than in a response. */
    KnownWorries with(String concern, int intensity) {
        var more = new HashMap<>(intensities);
        more.merge(concern, intensity, Math::max);
        return new KnownWorries(Map.copyOf(more), temperature, heard, openQuestions);
    }

    private Map<String, List<String>> questions() {
        return heard == null ? Map.of() : heard;
    }

    private List<OpenQuestion> without(String questionId) {
        return openQuestions.stream()
                .filter(question -> !question.id().equals(questionId))
                .toList();
    }
}
