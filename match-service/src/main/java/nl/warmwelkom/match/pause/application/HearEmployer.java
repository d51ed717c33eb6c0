package nl.warmwelkom.match.pause.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.warmwelkom.match.pause.domain.Silence;
import nl.warmwelkom.match.pause.domain.Silence.Unanswered;
import reactor.core.publisher.Mono;

/** Notes when an employer lets itself be heard, and when it does not. */
public final class HearEmployer {

    private final Silences silences;
    private final Clock clock;

    public HearEmployer(Silences silences, Clock clock) {
        this.silences = silences;
        this.clock = clock;
    }

    /** An offer expired while it was the employer's turn. */
    public Mono<Silence> nothing(String employerId, String introductionId, Instant at) {
        return silences.change(employerId, silence -> silence.leaving(new Unanswered(introductionId, at)));
    }

    /** It said yes or no to an offer, or asked something: then it is there. */
    public Mono<Silence> answer(String employerId, Instant at) {
        return silences.change(employerId, silence -> silence.sign(at));
    }

    public Mono<Silence> hello(String employerId) {
        return silences.change(
                employerId, silence -> silence.hello(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
