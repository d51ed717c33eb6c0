package nl.warmwelkom.contracts.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an employer answered. Keyed by employer id, kept for two years. */
public sealed interface ResponseEvent {

    /**
     * One answered questionnaire. The words of a question stay with the service that keeps them.
     *
     * @param moment {@code before}, {@code after-tips}, {@code after-meeting} or {@code after-3-months}
     * @param temperature 0 (ice-cold) to 100 (warm)
     * @param heardQuestions questions that concerns were recognised in; absent in events from before we recognised any
     */
    @WireName("nl.warmwelkom.response.given.v1")
    record ResponseGiven(
            String responseId,
            String version,
            String moment,
            int temperature,
            List<Answer> answers,
            List<OpenQuestion> openQuestions,
            @Nullable List<HeardQuestion> heardQuestions,
            Instant at)
            implements ResponseEvent {}

    /**
     * The employer said what a question is about.
     *
     * @param open whether none of our concerns is, so that somebody has to answer it
     */
    @WireName("nl.warmwelkom.response.question-settled.v1")
    record QuestionSettled(String questionId, List<String> concerns, boolean open, Instant at)
            implements ResponseEvent {}

    /** An account manager answered a question. The answer stays with the service that keeps it. */
    @WireName("nl.warmwelkom.response.question-answered.v1")
    record QuestionAnswered(String questionId, Instant at) implements ResponseEvent {}

    /** One worry; the intensity runs from 1 (no worry) to 5 (strong worry). */
    record Answer(String concern, int intensity) {}

    /** A question that was recognised as being about these concerns. */
    record HeardQuestion(String id, List<String> concerns) {}

    /** A question that no concern was recognised in, by id: its words stay with employer-service. */
    record OpenQuestion(String id) {}
}
