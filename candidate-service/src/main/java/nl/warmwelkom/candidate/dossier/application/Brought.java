package nl.warmwelkom.candidate.dossier.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        Answer.Asked.repeated(told.stream().map(Told::answer).toList()).stream()
                .map(Fault.AnswerTwice::new)
                .forEach(faults::add);
        return List.copyOf(faults);
    }

    /** The dossier that was begun, with the steps and the plan that came along. */
    public Dossier unpackedIn(Dossier begun, Signed by) {
        var dossier = begun;
        for (var step : Step.values()) {
            dossier = dossier.answered(step, of(step), by);
        }
        // One that has just begun keeps no plan from anybody.
        return plan == null ? dossier : dossier.planned(plan, by).orElseThrow();
    }

    private List<Answer.Asked> of(Step step) {
        return told.stream().filter(one -> one.step() == step).map(Told::answer).toList();
    }
}
