package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Fault;
import nl.warmwelkom.candidate.dossier.domain.Profile;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Mono;

/** A candidate starts the own dossier, or a jobcoach starts one together with somebody who has no account. */
public final class StartDossier {

    private final Dossiers dossiers;
    private final Caseload caseload;
    private final Clock clock;

    public StartDossier(Dossiers dossiers, Caseload caseload, Clock clock) {
        this.dossiers = dossiers;
        this.caseload = caseload;
        this.clock = clock;
    }

    /**
     * Starts it.
     *
     * @param fresh the id of a dossier that a jobcoach starts; a candidate's own has the id in the token
     */
    public Mono<Outcome> start(CandidateId fresh, Reader by, Profile profile) {
        var own = by.own();
        if (own != null) {
            return startOwn(Dossier.startedByCandidate(own, profile));
        }
        return by.isCoach()
                ? startTogether(Dossier.startedByCoach(fresh, by.account(), profile), by)
                : Mono.just(new Outcome.NoDossierOfTheirs());
    }

    private Mono<Outcome> startOwn(Dossier dossier) {
        var faults = dossier.profile().faults();
        if (!faults.isEmpty()) {
            return Mono.just(new Outcome.NotRight(faults));
        }
        return dossiers.find(dossier.id())
                .<Outcome>map(_ -> new Outcome.AlreadyThere())
                .switchIfEmpty(Mono.defer(() -> dossiers.add(dossier, clock.instant()))
                        // Of two who start it at the same moment, the store answers both with the first one.
                        .map(stored -> stored.state().equals(dossier)
                                ? new Outcome.Started(stored)
                                : new Outcome.AlreadyThere()));
    }

    private Mono<Outcome> startTogether(Dossier dossier, Reader coach) {
        var faults = new ArrayList<>(dossier.profile().faults());
        if (!coach.regions().contains(dossier.profile().person().region())) {
            faults.add(new Fault.NotYourRegion());
        }
        if (!faults.isEmpty()) {
            return Mono.just(new Outcome.NotRight(List.copyOf(faults)));
        }
        return caseload.welcome(coach)
                .then(Mono.defer(() -> dossiers.add(dossier, clock.instant())))
                .map(Outcome.Started::new);
    }

    /** What can come of it. */
    public sealed interface Outcome {

        record Started(Stored<Dossier> stored) implements Outcome {}

        /** A candidate has one dossier. */
        record AlreadyThere() implements Outcome {}

        /** The account belongs to no dossier. */
        record NoDossierOfTheirs() implements Outcome {}

        record NotRight(List<Fault> faults) implements Outcome {}
    }
}
