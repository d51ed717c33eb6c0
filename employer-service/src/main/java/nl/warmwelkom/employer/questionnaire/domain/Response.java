package nl.warmwelkom.employer.questionnaire.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * One employer's answers to the questionnaire.
 *
 * @param moment {@code before}, {@code after-tips}, {@code after-meeting} or {@code after-3-months}
 * @param temperature 0 (ice-cold) to 100 (warm)
 */
public record Response(
        String id,
        String version,
        String moment,
        List<Answer> answers,
        List<Question> questions,
        int temperature,
        Instant at) {

    private static final int NO_WORRY = 1;

    /** How strong one worry is: 1 (no worry) to 5 (strong worry). */
    public record Answer(String concern, int intensity) {}

    /** What this employer worries about, the strongest first. */
    public List<Answer> worries() {
        return answers.stream()
                .filter(answer -> answer.intensity() > NO_WORRY)
                .sorted(Comparator.comparingInt(Answer::intensity).reversed().thenComparing(Answer::concern))
                .toList();
    }

    Response with(Question changed) {
        return new Response(
                id,
                version,
                moment,
                answers,
                questions.stream()
                        .map(question -> question.id().equals(changed.id()) ? changed : question)
                        .toList(),
                temperature,
                at);
    }
}
