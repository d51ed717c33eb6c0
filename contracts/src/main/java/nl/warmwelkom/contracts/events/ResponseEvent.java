package nl.warmwelkom.contracts.events;

import java.time.Instant;
import java.util.List;

/** What an employer answered. Keyed by employer id, kept for two years. */
public sealed interface ResponseEvent {

    /**
     * One answered questionnaire. The words of a question stay with the service that keeps them.
     *
     * @param moment {@code before}, {@code after-tips}, {@code after-meeting} or {@code after-3-months}
     * @param temperature 0 (ice-cold) to 100 (warm)
     */
    @WireName("nl.warmwelkom.response.given.v1")
    record ResponseGiven(
            String responseId,
            String version,
            String moment,
            int temperature,
            List<Answer> answers,
            List<OpenQuestion> openQuestions,
            Instant at)
            implements ResponseEvent {}

    /** One worry; the intensity runs from 1 (no worry) to 5 (strong worry). */
    record Answer(String concern, int intensity) {}

    /** A question that no concern was recognised in, by id: its words stay with employer-service. */
    record OpenQuestion(String id) {}
}
