package nl.warmwelkom.candidate.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.Answer;
import nl.warmwelkom.candidate.dossier.domain.Journey;
import nl.warmwelkom.candidate.dossier.domain.Plan;
import nl.warmwelkom.candidate.dossier.domain.Step;
import nl.warmwelkom.contracts.catalogue.FourSteps;
import nl.warmwelkom.contracts.catalogue.Label;
import org.jspecify.annotations.Nullable;

/**
 * The four steps as the API shows them: what can be thought over, and what somebody wrote as far as the reader may see it.
 *
 * @param plan null when there is none, or none that the reader may see
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepsShown(
        String current, List<StepShown> steps, @Nullable PlanShown plan) {

    private static final FourSteps STEPS = FourSteps.standard();

    /** One step. */
    record StepShown(String code, Label title, Label text, List<PromptShown> prompts) {}

    /** A prompt with what stands there: at most one answer for the candidate alone, and one that is shared. */
    record PromptShown(String code, String kind, Label text, Label help, List<AnswerShown> answers) {}

    /** What stands at a prompt. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerShown(
            String words, String sharing, @Nullable Instant until, WrittenShown written) {

        private static AnswerShown of(Answer answer) {
            var share = answer.share();
            return new AnswerShown(
                    answer.words(), share.level().word(), share.until(), WrittenShown.of(answer.written()));
        }
    }

    /** What somebody is going to do. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanShown(
            List<TaskShown> tasks, String sharing, @Nullable Instant until, WrittenShown written) {

        private static PlanShown of(Plan plan) {
            return new PlanShown(
                    plan.tasks().stream().map(TaskShown::of).toList(),
                    plan.share().level().word(),
                    plan.share().until(),
                    WrittenShown.of(plan.written()));
        }
    }

    /** One thing to do. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TaskShown(
            String what, @Nullable String who, @Nullable LocalDate before, boolean done) {

        static TaskShown of(Plan.Task task) {
            return new TaskShown(task.what(), task.who(), task.before(), task.done());
        }

        Plan.Task toTask() {
            return new Plan.Task(what, who, before, done);
        }
    }

    static StepsShown of(Step current, Journey journey) {
        var plan = journey.plan();
        return new StepsShown(
                current.word(),
                STEPS.steps().stream().map(step -> of(step, journey)).toList(),
                plan == null ? null : PlanShown.of(plan));
    }

    private static StepShown of(FourSteps.Step step, Journey journey) {
        var answers = journey.of(Step.of(step.code()));
        return new StepShown(
                step.code(),
                step.title(),
                step.text(),
                step.prompts().stream()
                        .map(prompt -> new PromptShown(
                                prompt.code(),
                                prompt.kind().toString(),
                                prompt.text(),
                                prompt.help(),
                                answers.stream()
                                        .filter(answer ->
                                                answer.prompt().value().equals(prompt.code()))
                                        .map(AnswerShown::of)
                                        .toList()))
                        .toList());
    }
}
