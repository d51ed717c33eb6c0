package nl.warmwelkom.candidate.dossier.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.warmwelkom.candidate.dossier.domain.Answer;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Fault;
import nl.warmwelkom.candidate.dossier.domain.Plan;
import nl.warmwelkom.candidate.dossier.domain.Signed;
import nl.warmwelkom.candidate.dossier.domain.Step;
import org.jspecify.annotations.Nullable;

/**
 * A dossier to begin with, as somebody brought it along from elsewhere.
 *
 * @param plan null when there was none
 */
public record Brought(Writing writing, List<Told> told, Plan.@Nullable Asked plan) {

    public Brought {
        told = List.copyOf(told);
    }

    /** What stands at a prompt of a step. */
    public record Told(Step step, Answer.Asked answer) {}

    /** Of somebody who begins here. */
    static Brought nothingBeside(Writing writing) {
        return new Brought(writing, List.of(), null);
    }

    /** Everything that is not right with it, at once. */
    List<Fault> faults(Instant now) {
        var faults = new ArrayList<>(writing.asked().faults(now));
        var answers = told.stream().map(Told::answer).toList();
        IntStream.range(0, answers.size())
                .filter(index -> isThere(answers.subList(0, index), answers.get(index)))
                .mapToObj(Fault.AnswerTwice::new)
                .forEach(faults::add);
        return List.copyOf(faults);
    }

    private static boolean isThere(List<Answer.Asked> earlier, Answer.Asked answer) {
        return earlier.stream()
                .anyMatch(one -> one.prompt().equals(answer.prompt()) && one.isPrivate() == answer.isPrivate());
    }

    /** The dossier that was begun, with the steps and the plan that came along. */
    public Dossier unpackedIn(Dossier begun, Signed by) {
        var dossier = begun;
        for (var step : Step.values()) {
            dossier = dossier.answered(step, of(step), by);
        }
        return plan == null ? dossier : dossier.planned(plan, by);
    }

    private List<Answer.Asked> of(Step step) {
        return told.stream().filter(one -> one.step() == step).map(Told::answer).toList();
    }
}
