package nl.warmwelkom.match.introduction.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.Closed;
import nl.warmwelkom.match.introduction.domain.Open;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Closes the introductions of somebody whose dossier was erased, and leaves nothing in them but what can be counted. */
public final class ForgetIntroductions {

    private final Introductions introductions;
    private final CloseIntroductions close;
    private final Clock clock;

    public ForgetIntroductions(Introductions introductions, CloseIntroductions close, Clock clock) {
        this.introductions = introductions;
        this.close = close;
        this.clock = clock;
    }

    /** The ids of all that were about this person, also of those that an earlier try had done already. */
    public Flux<String> of(String candidateId) {
        var candidate = new CandidateId(candidateId);
        return close.withdrawAllOf(candidate)
                .thenMany(Flux.defer(() -> introductions.ofCandidate(candidate)))
                .concatMap(this::forget)
                .thenMany(Flux.defer(() -> introductions.ofCandidate(candidate.forgotten())))
                .map(kept -> kept.introduction().id().value());
    }

    private Mono<Kept> forget(Kept kept) {
        return switch (kept.introduction()) {
            case Closed closed ->
                introductions.save(
                        kept, closed.forgotten(By.system(clock.instant().truncatedTo(ChronoUnit.MILLIS))), null);
            // Somebody was quicker than the closing. Whoever called tries again.
            case Open _ -> Mono.error(new IllegalStateException("an introduction of an erased dossier is open still"));
        };
    }
}
