package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Fault;
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
    public Mono<Outcome> start(CandidateId fresh, Reader by, Writing writing) {
        return bring(fresh, by, Brought.nothingBeside(writing));
    }

    /** Starts it with all that was kept elsewhere, as {@link #start} does. */
    public Mono<Outcome> bring(CandidateId fresh, Reader by, Brought brought) {
        var writing = brought.writing();
        var own = by.own();
        if (own == null && !by.isCoach()) {
            return Mono.just(new Outcome.NoDossierOfTheirs());
        }
        var now = clock.instant();
        var signed = Writing.signed(by, own != null, writing.togetherWith(), now);
        var faults = faults(brought, by, now);
        if (!faults.isEmpty()) {
            return Mono.just(new Outcome.NotRight(faults));
        }
        var begun = own == null
                ? Dossier.startedByCoach(fresh, writing.asked(), signed)
                : Dossier.startedByCandidate(own, writing.asked(), signed);
        var dossier = brought.unpackedIn(begun, signed);
        return SecondYes.missing(null, writing.asked().profile(), writing, true)
                .<Mono<Outcome>>map(missing -> Mono.just(new Outcome.ToConfirm(missing.places())))
                .orElseGet(() -> own == null ? startTogether(dossier, by) : startOwn(dossier));
    }

    private static List<Fault> faults(Brought brought, Reader by, Instant now) {
        var faults = new ArrayList<>(brought.faults(now));
        var region = brought.writing().asked().profile().person().region();
        if (by.own() == null && !by.regions().contains(region)) {
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
                                : new Outcome.AlreadyThere())
                        .defaultIfEmpty(new Outcome.WasErased()));
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

        /** The account's dossier was erased, and nothing comes back under its id. */
        record WasErased() implements Outcome {}

        /** The account belongs to no dossier. */
        record NoDossierOfTheirs() implements Outcome {}

        record NotRight(List<Fault> faults) implements Outcome {}

        /** Words that wait for a second yes. */
        record ToConfirm(List<String> places) implements Outcome {}
    }
}
