package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Contents;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.candidate.dossier.domain.Sharing;
import nl.warmwelkom.candidate.dossier.domain.View;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A candidate, or a jobcoach, reads a dossier as it was. */
public final class ReadVersions {

    private final Dossiers dossiers;
    private final ReadDossiers readDossiers;
    private final Clock clock;

    public ReadVersions(Dossiers dossiers, ReadDossiers readDossiers, Clock clock) {
        this.dossiers = dossiers;
        this.readDossiers = readDossiers;
        this.clock = clock;
    }

    /** An earlier state, as somebody may see it now. */
    public record Version(View view, Contents contents) {}

    /**
     * The versions, newest first, from before the given time; the answer is empty for somebody who may not know of the dossier.
     * Where two say the same to this reader they are one, from when the older one was written: what changed is not theirs to
     * know of.
     */
    public Mono<Flux<Contents>> of(CandidateId id, Reader reader, Instant before) {
        return seen(id, reader)
                .map(seen -> visible(id, seen)
                        .filter(version -> version.written().at().isBefore(before)));
    }

    /** The dossier as it was at this time; empty when there was none, or none that this reader may know of. */
    public Mono<Version> at(CandidateId id, Reader reader, Instant at) {
        return seen(id, reader)
                .flatMap(seen -> visible(id, seen)
                        .filter(version -> !version.written().at().isAfter(at))
                        .next()
                        .map(contents -> new Version(seen.view(), contents)));
    }

    private Mono<ReadDossiers.Seen> seen(CandidateId id, Reader reader) {
        return readDossiers.one(id, reader).filter(seen -> switch (seen.view()) {
            case View.Whole _, View.AsCoach _ -> true;
            case View.AsProfessional _ -> false;
        });
    }

    private Flux<Contents> visible(CandidateId id, ReadDossiers.Seen seen) {
        var now = seen.stored().state().contentsAt(clock.instant());
        return dossiers.earlier(id)
                .startWith(now)
                .map(contents -> switch (seen.view()) {
                    case View.Whole _ -> contents;
                    case View.AsCoach _, View.AsProfessional _ -> contents.asSharedNow(now, Sharing.COACH);
                })
                // Of a row that says the same, the last one is the oldest.
                .bufferUntilChanged(Function.identity(), Contents::saysTheSameAs)
                .map(row -> row.getLast());
    }
}
