package nl.warmwelkom.match.introduction.application;

import java.time.Clock;
import java.time.Duration;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.Move;
import nl.warmwelkom.match.introduction.domain.Patience;
import nl.warmwelkom.platform.outbox.StaleWrite;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reminds whoever is to answer, once for each time that somebody waits; that it was done is kept with the introduction. */
public final class RemindToAnswer {

    private final Introductions introductions;
    private final DecideIntroduction decide;
    private final Clock clock;
    private final Duration after;

    public RemindToAnswer(Introductions introductions, DecideIntroduction decide, Clock clock, Patience patience) {
        this.introductions = introductions;
        this.decide = decide;
        this.clock = clock;
        this.after = patience.untilReminder();
    }

    public Mono<Void> remindDue() {
        return Flux.defer(() -> introductions.unremindedSince(clock.instant().minus(after)))
                .concatMap(kept -> decide.decide(kept, new Move.Remind(after), By.system(clock.instant()))
                        .then()
                        // Somebody moved, or another instance reminded them, at this moment: nothing is left to do.
                        .onErrorComplete(StaleWrite.class))
                .then();
    }
}
