package nl.warmwelkom.candidate.dossier.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.Answer;
import nl.warmwelkom.candidate.dossier.domain.Code;
import nl.warmwelkom.candidate.dossier.domain.Plan;
import nl.warmwelkom.candidate.dossier.domain.Sharing;
import nl.warmwelkom.candidate.dossier.domain.Step;
import nl.warmwelkom.platform.body.RequestSchema;
import org.jspecify.annotations.Nullable;

/** What is written in the four steps, as the API takes it. */
final class StepBodies {

    private StepBodies() {}

    @RequestSchema("StepMove")
    record Move(String current, @Nullable String togetherWith) {

        Step toStep() {
            return Step.of(current);
        }
    }

    @RequestSchema("StepAnswers")
    record Answers(List<NewAnswer> answers, @Nullable String togetherWith) {

        List<Answer.Asked> toAsked() {
            return answers.stream().map(NewAnswer::toAsked).toList();
        }
    }

    record NewAnswer(
            String prompt,
            String words,
            String sharing,
            @Nullable Instant until) {

        private Answer.Asked toAsked() {
            return new Answer.Asked(new Code(prompt), words, Sharing.of(sharing), until);
        }
    }

    @RequestSchema("NewPlan")
    record NewPlan(
            List<NewTask> tasks,
            String sharing,
            @Nullable Instant until,
            @Nullable String togetherWith) {

        Plan.Asked toAsked() {
            return new Plan.Asked(tasks.stream().map(NewTask::toTask).toList(), Sharing.of(sharing), until);
        }
    }

    record NewTask(
            String what, @Nullable String who, @Nullable LocalDate before, boolean done) {

        private Plan.Task toTask() {
            return new Plan.Task(what, who, before, done);
        }
    }
}
