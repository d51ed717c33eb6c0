package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.candidate.dossier.domain.View;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Somebody reads dossiers, as far as they may. */
public final class ReadDossiers {

    private final Dossiers dossiers;
    private final Caseload caseload;
    private final Clock clock;

    public ReadDossiers(Dossiers dossiers, Caseload caseload, Clock clock) {
        this.dossiers = dossiers;
        this.caseload = caseload;
        this.clock = clock;
    }

    /** One dossier, and as much of it as the reader may see. */
    public record Seen(Stored<Dossier> stored, View view) {}

    /** The dossier; empty when it is not there, or nothing that the reader may know of. */
    public Mono<Seen> one(CandidateId id, Reader reader) {
        return caseload.welcome(reader)
                .then(Mono.defer(() -> dossiers.find(id)))
                .flatMap(stored -> seen(stored, reader));
    }

    private Mono<Seen> seen(Stored<Dossier> stored, Reader reader) {
        return Mono.justOrEmpty(stored.state().seenBy(reader, clock.instant()).map(view -> new Seen(stored, view)));
    }

    /**
     * A jobcoach's own caseload, those who let a professional in, or a candidate's own dossier; in order of id, from after the
     * given one.
     */
    public Flux<Seen> list(Reader reader, String after, int limit) {
        return listed(reader, after, limit).concatMap(stored -> seen(stored, reader));
    }

    private Flux<Stored<Dossier>> listed(Reader reader, String after, int limit) {
        if (reader.isCoach()) {
            return caseload.welcome(reader)
                    .thenMany(Flux.defer(
                            () -> dossiers.openTo(reader.account(), reader.regions(), clock.instant(), after, limit)));
        }
        if (reader.isProfessional()) {
            return Flux.defer(() -> dossiers.sharedWith(reader.account(), clock.instant(), after, limit));
        }
        return Mono.justOrEmpty(reader.own())
                .filter(own -> own.value().compareTo(after) > 0)
                .flatMap(dossiers::find)
                .flux();
    }
}
