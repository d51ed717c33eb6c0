package nl.warmwelkom.candidate.link.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.warmwelkom.candidate.dossier.application.ReadForTeam;
import nl.warmwelkom.candidate.dossier.application.ReadForTeam.ForTeam;
import reactor.core.publisher.Mono;

/** Somebody opens a link. The opening is written down before anything is read. */
public final class OpenLink {

    private final Links links;
    private final ReadForTeam readForTeam;
    private final Clock clock;

    public OpenLink(Links links, ReadForTeam readForTeam, Clock clock) {
        this.links = links;
        this.readForTeam = readForTeam;
        this.clock = clock;
    }

    /** What the candidate shares with the team now; empty when the secret opens nothing, for whatever reason. */
    public Mono<ForTeam> open(Secret secret) {
        return Mono.just(secret)
                .filter(Secret::looksLikeOne)
                .flatMap(it -> links.open(it.digest(), clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .flatMap(link -> readForTeam.of(link.id().candidateId()));
    }
}
