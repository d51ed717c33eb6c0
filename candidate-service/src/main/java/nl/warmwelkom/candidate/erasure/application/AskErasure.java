package nl.warmwelkom.candidate.erasure.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.warmwelkom.candidate.dossier.application.ReadForDecider;
import nl.warmwelkom.candidate.dossier.application.ReadForDecider.Decider;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A candidate has the own dossier erased; for a candidate without an account, a jobcoach does together with them. Once it is
 * written down that it is to be done, it will be.
 */
public final class AskErasure {

    private final ReadForDecider readForDecider;
    private final Erasures erasures;
    private final EraseCandidate eraseCandidate;
    private final Clock clock;

    public AskErasure(ReadForDecider readForDecider, Erasures erasures, EraseCandidate eraseCandidate, Clock clock) {
        this.readForDecider = readForDecider;
        this.erasures = erasures;
        this.eraseCandidate = eraseCandidate;
        this.clock = clock;
    }

    /**
     * Begins, and goes as far as it comes.
     *
     * @param fresh what the erasure will be known by
     * @param togetherWith with whom a jobcoach decided; it is not kept
     */
    public Mono<Outcome> ask(String candidateId, Decider by, @Nullable String togetherWith, String fresh) {
        return readForDecider
                .of(candidateId, by)
                .flatMap(answer -> switch (answer) {
                    case ReadForDecider.Answer.OnlyTheCandidate() -> Mono.<Outcome>just(new Outcome.OnlyTheCandidate());
                    case ReadForDecider.Answer.Yours _ ->
                        candidateId.equals(by.own()) || isSaid(togetherWith)
                                ? begin(candidateId, fresh)
                                : Mono.<Outcome>just(new Outcome.WithWhomIsMissing());
                })
                .defaultIfEmpty(new Outcome.Unknown());
    }

    /** Nobody touched it for so long, and nobody said that it should stay. What has begun already is not begun again. */
    public Mono<Void> untouched(String candidateId, String fresh) {
        return erasures.unfinished()
                .filter(erasure -> candidateId.equals(erasure.candidate()))
                .hasElements()
                .filter(begun -> !begun)
                .flatMap(_ -> begin(candidateId, fresh))
                .then();
    }

    private static boolean isSaid(@Nullable String togetherWith) {
        return togetherWith != null && !togetherWith.isBlank();
    }

    private Mono<Outcome> begin(String candidateId, String fresh) {
        return erasures.begin(fresh, candidateId, clock.instant().truncatedTo(ChronoUnit.MILLIS))
                // It will be done, now or in a next round: that is what the answer says.
                .then(Mono.defer(() -> eraseCandidate.goOn().onErrorComplete()))
                .thenReturn(new Outcome.Begun(fresh));
    }

    /** What can come of it. */
    public sealed interface Outcome {

        record Begun(String erasureId) implements Outcome {}

        record Unknown() implements Outcome {}

        /** The candidate has an account, and so decides alone. */
        record OnlyTheCandidate() implements Outcome {}

        record WithWhomIsMissing() implements Outcome {}
    }
}
