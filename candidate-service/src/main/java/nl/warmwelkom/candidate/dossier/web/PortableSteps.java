package nl.warmwelkom.candidate.dossier.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.warmwelkom.candidate.dossier.application.Brought;
import nl.warmwelkom.candidate.dossier.domain.Answer;
import nl.warmwelkom.candidate.dossier.domain.Code;
import nl.warmwelkom.candidate.dossier.domain.Journey;
import nl.warmwelkom.candidate.dossier.domain.Plan;
import nl.warmwelkom.candidate.dossier.domain.Sharing;
import nl.warmwelkom.candidate.dossier.domain.Step;
import nl.warmwelkom.contracts.catalogue.FourSteps;
import org.jspecify.annotations.Nullable;

/** What was written in the four steps, as it travels. When sharing ends does not: that is said again. */
final class PortableSteps {

    private static final Map<String, Step> STEPS = FourSteps.standard().steps().stream()
            .flatMap(step -> step.prompts().stream().map(prompt -> Map.entry(prompt.code(), Step.of(step.code()))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private PortableSteps() {}

    /** What stands at a prompt. The prompt says of which step it is. */
    record AnswerBody(String prompt, String words, String sharing) {

        private static AnswerBody of(Answer answer) {
            return new AnswerBody(
                    answer.prompt().value(),
                    answer.words(),
                    answer.share().level().word());
        }

        Brought.Told toTold() {
            var step = Objects.requireNonNull(STEPS.get(prompt), "the API document knows the same prompts");
            return new Brought.Told(step, new Answer.Asked(new Code(prompt), words, Sharing.of(sharing), null));
        }
    }

    /** What somebody is going to do. */
    record PlanBody(List<StepsShown.TaskShown> tasks, String sharing) {

        Plan.Asked toAsked() {
            return new Plan.Asked(
                    tasks.stream().map(StepsShown.TaskShown::toTask).toList(), Sharing.of(sharing), null);
        }
    }

    /** In the order of the steps, so that a dossier that went around says the same in the same order. */
    static List<AnswerBody> answers(Journey journey) {
        return Arrays.stream(Step.values())
                .flatMap(step -> journey.of(step).stream())
                .map(AnswerBody::of)
                .toList();
    }

    static @Nullable PlanBody plan(Journey journey) {
        var plan = journey.plan();
        return plan == null
                ? null
                : new PlanBody(
                        plan.tasks().stream().map(StepsShown.TaskShown::of).toList(),
                        plan.share().level().word());
    }
}
