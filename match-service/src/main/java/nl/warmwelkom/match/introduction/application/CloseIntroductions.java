package nl.warmwelkom.match.introduction.application;

import java.time.Clock;
import java.time.Duration;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.Move;
import nl.warmwelkom.match.introduction.domain.Patience;
import nl.warmwelkom.match.introduction.domain.WithdrawReason;
import nl.warmwelkom.platform.outbox.StaleWrite;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Closes what nobody answered, and what has lost its ground. */
public final class CloseIntroductions {

    private final Introductions introductions;
    private final DecideIntroduction decide;
    private final Clock clock;
    private final Duration offerStands;

    public CloseIntroductions(Introductions introductions, DecideIntroduction decide, Clock clock, Patience patience) {
        this.introductions = introductions;
        this.decide = decide;
        this.clock = clock;
        this.offerStands = patience.offerStands();
    }

    /** Proposals past their date, and offers that stood for as long as they may. */
    public Mono<Void> expireDue() {
        return Flux.defer(
                        () -> introductions.due(clock.instant(), clock.instant().minus(offerStands)))
                .concatMap(kept -> close(kept, new Move.Expire(offerStands)))
                .then();
    }

    /** Without consent for matching nothing of the candidate stays open. */
    public Mono<Void> withdrawAllOf(CandidateId candidate) {
        return introductions
                .ofCandidate(candidate)
                .filter(kept -> kept.introduction().isOpen())
                .concatMap(kept -> close(kept, new Move.Withdraw(WithdrawReason.CONSENT_WITHDRAWN)))
                .then();
    }

    private Mono<Void> close(Kept kept, Move move) {
        return Mono.defer(() -> decide.decide(kept, move, By.system(clock.instant())))
                .then()
                // Somebody decided at this moment: look at what it is now.
                .onErrorResume(
                        StaleWrite.class,
                        _ -> introductions
                                .find(kept.introduction().id())
                                .filter(present -> present.introduction().isOpen())
                                .flatMap(present -> close(present, move)));
    }
}
