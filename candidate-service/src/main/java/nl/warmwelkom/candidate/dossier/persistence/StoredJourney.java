package nl.warmwelkom.candidate.dossier.persistence;

import java.time.LocalDate;
import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.Answer;
import nl.warmwelkom.candidate.dossier.domain.Code;
import nl.warmwelkom.candidate.dossier.domain.Journey;
import nl.warmwelkom.candidate.dossier.domain.Plan;
import nl.warmwelkom.candidate.dossier.domain.Step;
import org.jspecify.annotations.Nullable;

/** What was written in the steps, and the plan, as they are sealed. */
public record StoredJourney(
        List<StoredAnswer> answers, @Nullable StoredPlan plan) {

    /** What stands at a prompt. */
    public record StoredAnswer(String step, String prompt, String words, StoredShare share, StoredSigned written) {}

    /** What somebody is going to do. */
    public record StoredPlan(List<StoredTask> tasks, StoredShare share, StoredSigned written) {}

    /** One thing to do. */
    public record StoredTask(
            String what, @Nullable String who, @Nullable LocalDate before, boolean done) {}

    static StoredJourney of(Journey journey) {
        var plan = journey.plan();
        return new StoredJourney(
                journey.answers().stream()
                        .map(answer -> new StoredAnswer(
                                answer.step().word(),
                                answer.prompt().value(),
                                answer.words(),
                                StoredShare.of(answer.share()),
                                StoredSigned.of(answer.written())))
                        .toList(),
                plan == null ? null : of(plan));
    }

    private static StoredPlan of(Plan plan) {
        return new StoredPlan(
                plan.tasks().stream()
                        .map(task -> new StoredTask(task.what(), task.who(), task.before(), task.done()))
                        .toList(),
                StoredShare.of(plan.share()),
                StoredSigned.of(plan.written()));
    }

    Journey toJourney() {
        return new Journey(
                answers.stream()
                        .map(answer -> new Answer(
                                Step.of(answer.step()),
                                new Code(answer.prompt()),
                                answer.words(),
                                answer.share().toShare(),
                                answer.written().toSigned()))
                        .toList(),
                plan == null ? null : toPlan(plan));
    }

    private static Plan toPlan(StoredPlan stored) {
        return new Plan(
                stored.tasks().stream()
                        .map(task -> new Plan.Task(task.what(), task.who(), task.before(), task.done()))
                        .toList(),
                stored.share().toShare(),
                stored.written().toSigned());
    }
}
