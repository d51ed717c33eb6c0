package nl.warmwelkom.candidate.erasure.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Does what was asked for. Every step can be done twice, so whatever a crash leaves is gone on with from the beginning; the
 * last one is that nobody knows any more whose it was.
 */
public final class EraseCandidate {

    private final Erasures erasures;
    private final List<ErasesACandidate> steps;
    private final Clock clock;

    /**
     * A use case.
     *
     * @param steps all that is done in this service, in this order
     */
    public EraseCandidate(Erasures erasures, List<ErasesACandidate> steps, Clock clock) {
        this.erasures = erasures;
        this.steps = List.copyOf(steps);
        this.clock = clock;
    }

    /** Goes on with whatever is not finished. One that fails does not keep the next one waiting. */
    public Mono<Void> goOn() {
        return erasures.unfinished().concatMapDelayError(this::goOn).then();
    }

    /** Another service has nothing of the candidate any more. */
    public Mono<Void> reported(String candidateId, String service, Instant at) {
        return erasures.done(candidateId, service, at).then(Mono.defer(this::goOn));
    }

    private Mono<Void> goOn(Erasure erasure) {
        var candidate = erasure.candidate();
        if (candidate == null) {
            return Mono.empty();
        }
        if (!erasure.isDoneHere()) {
            return Flux.fromIterable(steps)
                    .concatMap(step -> step.forget(candidate))
                    .then(Mono.defer(() -> erasures.done(candidate, Erasure.HERE, now())))
                    .then(Mono.defer(() -> finish(erasure.id())));
        }
        return finish(erasure.id());
    }

    private Mono<Void> finish(String id) {
        return erasures.find(id).filter(Erasure::isDoneEverywhere).flatMap(_ -> erasures.finish(id, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
