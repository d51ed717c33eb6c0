package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Care;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.candidate.dossier.domain.View;
import nl.warmwelkom.platform.outbox.StaleWrite;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Tells until when a dossier is kept, and keeps it for another year where somebody says that it should stay. */
public final class KeepDossier {

    private static final int ATTEMPTS = 5;

    private final Dossiers dossiers;
    private final ReadDossiers readDossiers;
    private final Clock clock;

    public KeepDossier(Dossiers dossiers, ReadDossiers readDossiers, Clock clock) {
        this.dossiers = dossiers;
        this.readDossiers = readDossiers;
        this.clock = clock;
    }

    /** Empty for somebody who may not know of the dossier. */
    public Mono<Care> read(CandidateId id, Reader reader) {
        return readDossiers.one(id, reader).flatMap(seen -> switch (seen.view()) {
            case View.Whole _, View.AsCoach _ -> Mono.just(seen.stored().state().care());
            case View.AsProfessional _ -> Mono.empty();
        });
    }

    /**
     * Keeps it. It asks for no version: it must not fail because somebody else changed something.
     *
     * @param togetherWith with whom a jobcoach decided
     */
    public Mono<Outcome> keep(CandidateId id, Reader by, @Nullable String togetherWith) {
        return Mono.defer(() -> readDossiers.one(id, by))
                .flatMap(seen -> switch (seen.view()) {
                    case View.Whole _ -> kept(seen);
                    case View.AsCoach coach
                    when coach.hasAccount() -> Mono.<Outcome>just(new Outcome.OnlyTheCandidate());
                    case View.AsCoach _ ->
                        togetherWith == null ? Mono.<Outcome>just(new Outcome.WithWhomIsMissing()) : kept(seen);
                    case View.AsProfessional _ -> Mono.<Outcome>empty();
                })
                .retryWhen(Retry.max(ATTEMPTS)
                        .filter(StaleWrite.class::isInstance)
                        .onRetryExhaustedThrow((_, last) -> last.failure()))
                .defaultIfEmpty(new Outcome.Unknown());
    }

    private Mono<Outcome> kept(ReadDossiers.Seen seen) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return dossiers.change(seen.stored(), seen.stored().state().touchedAt(now), now)
                .map(stored -> new Outcome.Kept(stored.state().care()));
    }

    /** What can come of it. */
    public sealed interface Outcome {

        record Kept(Care care) implements Outcome {}

        record Unknown() implements Outcome {}

        /** The candidate has an account, and so decides alone. */
        record OnlyTheCandidate() implements Outcome {}

        record WithWhomIsMissing() implements Outcome {}
    }
}
