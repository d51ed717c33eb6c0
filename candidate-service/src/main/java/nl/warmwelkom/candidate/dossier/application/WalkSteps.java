package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.candidate.dossier.domain.Answer;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Fault;
import nl.warmwelkom.candidate.dossier.domain.Plan;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.candidate.dossier.domain.Signed;
import nl.warmwelkom.candidate.dossier.domain.Step;
import nl.warmwelkom.contracts.catalogue.FourSteps;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A candidate, or a jobcoach of the caseload, goes through the four steps. Whoever calls has looked up that they may see the
 * dossier. The error is a {@code StaleWrite} when somebody else was first.
 */
public final class WalkSteps {

    private static final FourSteps STEPS = FourSteps.standard();

    private final Dossiers dossiers;
    private final Clock clock;

    public WalkSteps(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    public Mono<Outcome> move(Stored<Dossier> read, Reader by, Step to, @Nullable String togetherWith) {
        return write(read, read.state().moved(to, signed(read, by, togetherWith, clock.instant())));
    }

    public Mono<Outcome> answer(
            Stored<Dossier> read, Reader by, Step step, List<Answer.Asked> asked, @Nullable String togetherWith) {
        var now = clock.instant();
        var faults = faults(step, asked, now);
        return faults.isEmpty()
                ? write(read, read.state().answered(step, asked, signed(read, by, togetherWith, now)))
                : Mono.just(new Outcome.NotRight(faults));
    }

    public Mono<Outcome> plan(Stored<Dossier> read, Reader by, Plan.Asked asked, @Nullable String togetherWith) {
        var now = clock.instant();
        var fault = asked.fault(now);
        if (fault != null) {
            return Mono.just(new Outcome.NotRight(List.of(new Fault.PlanEnd(fault))));
        }
        return read.state()
                .planned(asked, signed(read, by, togetherWith, now))
                .map(next -> write(read, next))
                .orElseGet(() -> Mono.just(new Outcome.PlanIsPrivate()));
    }

    private static Signed signed(Stored<Dossier> read, Reader by, @Nullable String togetherWith, Instant now) {
        return Writing.signed(by, by.owns(read.state().id()), togetherWith, now);
    }

    private static List<Fault> faults(Step step, List<Answer.Asked> asked, Instant now) {
        var prompts = promptsOf(step);
        var repeated = Answer.Asked.repeated(asked);
        var faults = new ArrayList<Fault>();
        for (var index = 0; index < asked.size(); index++) {
            var one = asked.get(index);
            if (!prompts.contains(one.prompt().value())) {
                faults.add(new Fault.PromptOfOtherStep(index));
            }
            if (repeated.contains(index)) {
                faults.add(new Fault.AnswerTwice(index));
            }
            var end = one.fault(now);
            if (end != null) {
                faults.add(new Fault.AnswerEnd(index, end));
            }
        }
        return List.copyOf(faults);
    }

    private static Set<String> promptsOf(Step step) {
        return STEPS.steps().stream()
                .filter(each -> each.code().equals(step.word()))
                .flatMap(each -> each.prompts().stream())
                .map(FourSteps.Prompt::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Mono<Outcome> write(Stored<Dossier> read, Dossier next) {
        return dossiers.change(read, next, clock.instant()).map(Outcome.Written::new);
    }

    /** What can come of it. */
    public sealed interface Outcome {

        record Written(Stored<Dossier> stored) implements Outcome {}

        record NotRight(List<Fault> faults) implements Outcome {}

        /** The candidate keeps the plan to themselves, and there is one plan: nothing was written. */
        record PlanIsPrivate() implements Outcome {}
    }
}
