package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Fault;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Mono;

/** A candidate or a jobcoach of the caseload writes in a dossier. */
public final class ChangeDossier {

    private final Dossiers dossiers;
    private final Clock clock;

    public ChangeDossier(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Writes what should stand in it from now on. The error is a {@code StaleWrite} when somebody else was first. */
    public Mono<Outcome> change(Stored<Dossier> read, Reader by, Writing writing) {
        var now = clock.instant();
        var before = read.state();
        var asked = writing.asked();
        var own = by.owns(before.id());
        var faults = new ArrayList<>(asked.faults(now));
        if (!own && !by.regions().contains(asked.profile().person().region())) {
            faults.add(new Fault.NotYourRegion());
        }
        if (!faults.isEmpty()) {
            return Mono.just(new Outcome.NotRight(List.copyOf(faults)));
        }
        var next = before.written(asked, Writing.signed(by, own, writing.togetherWith(), now));
        return SecondYes.missing(before.profileAt(now), next.contents().profile(), writing, own || !before.hasAccount())
                .<Mono<Outcome>>map(missing -> Mono.just(new Outcome.ToConfirm(missing.places(), missing.mayConfirm())))
                .orElseGet(() -> dossiers.change(read, next, now).map(Outcome.Changed::new));
    }

    /** What can come of it. */
    public sealed interface Outcome {

        record Changed(Stored<Dossier> stored) implements Outcome {}

        record NotRight(List<Fault> faults) implements Outcome {}

        /** Words that wait for a second yes, and whether it is theirs to give. */
        record ToConfirm(List<String> places, boolean mayConfirm) implements Outcome {}
    }
}
