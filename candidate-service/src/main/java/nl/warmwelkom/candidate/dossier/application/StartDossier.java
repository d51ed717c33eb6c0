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
     * @param confirmed whether words that an employer need not know may stand where one can read them
     */
    public Mono<Outcome> start(CandidateId fresh, Reader by, Profile profile, boolean confirmed) {
        var own = by.own();
        if (own == null && !by.isCoach()) {
            return Mono.just(new Outcome.NoDossierOfTheirs());
        }
        var dossier = own == null
                ? Dossier.startedByCoach(fresh, by.account(), profile)
                : Dossier.startedByCandidate(own, profile);
        var faults = faults(profile, by);
        if (!faults.isEmpty()) {
            return Mono.just(new Outcome.NotRight(faults));
        }
        return SecondYes.missing(null, dossier, profile, own != null, confirmed)
                .<Mono<Outcome>>map(missing -> Mono.just(new Outcome.ToConfirm(missing.places())))
                .orElseGet(() -> own == null ? startTogether(dossier, by) : startOwn(dossier));
    }

    private static List<Fault> faults(Profile profile, Reader by) {
        var faults = new ArrayList<>(profile.faults());
        if (by.own() == null && !by.regions().contains(profile.person().region())) {
            faults.add(new Fault.NotYourRegion());
        }
        return List.copyOf(faults);
    }

    private Mono<Outcome> startOwn(Dossier dossier) {
        return dossiers.find(dossier.id())
                .<Outcome>map(_ -> new Outcome.AlreadyThere())
                .switchIfEmpty(Mono.defer(() -> dossiers.add(dossier, clock.instant()))
                        // Of two who start it at the same moment, the store answers both with the first one.
                        .map(stored -> stored.state().equals(dossier)
                                ? new Outcome.Started(stored)
                                : new Outcome.AlreadyThere()));
    }

    private Mono<Outcome> startTogether(Dossier dossier, Reader coach) {
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

        /** Words that wait for a second yes. */
        record ToConfirm(List<String> places) implements Outcome {}
    }
}
