package nl.warmwelkom.candidate.sharedvision.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.warmwelkom.candidate.dossier.application.NoteUse;
import nl.warmwelkom.candidate.dossier.application.ReadTies;
import nl.warmwelkom.candidate.dossier.application.ReadTies.Tie;
import nl.warmwelkom.candidate.dossier.application.ReadTies.Visitor;
import nl.warmwelkom.candidate.sharedvision.domain.Advice;
import nl.warmwelkom.candidate.sharedvision.domain.Conflict;
import nl.warmwelkom.candidate.sharedvision.domain.Contradictions;
import nl.warmwelkom.candidate.sharedvision.domain.Vision;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Professionals advise, the candidate chooses. Who may do what is looked up at each call: consent that ended ends it at once. */
public final class ShareVision {

    private static final int ATTEMPTS = 5;

    private final Visions visions;
    private final ReadTies ties;
    private final NoteUse noteUse;
    private final Contradictions contradictions;
    private final Clock clock;

    public ShareVision(Visions visions, ReadTies ties, NoteUse noteUse, Contradictions contradictions, Clock clock) {
        this.visions = visions;
        this.ties = ties;
        this.noteUse = noteUse;
        this.contradictions = contradictions;
        this.clock = clock;
    }

    /** Advice as somebody gives it. */
    public record Given(
            String topic,
            @Nullable String code,
            @Nullable String words,
            @Nullable String profession) {}

    /**
     * Whether the candidate stands behind it.
     *
     * @param togetherWith with whom a jobcoach decided
     */
    public record Standing(boolean chosen, @Nullable String togetherWith) {}

    /** What somebody sees, and what in it contradicts something else. */
    public record Seen(List<Advice> advice, List<Conflict> conflicts) {}

    /** Empty for somebody who may not know of this candidate. */
    public Mono<Seen> read(String candidateId, Visitor visitor) {
        return ties.of(candidateId, visitor)
                .flatMap(tie -> visions.of(candidateId).map(stored -> seen(stored.state(), tie, visitor)));
    }

    private Seen seen(Vision vision, Tie tie, Visitor visitor) {
        var advice = switch (tie) {
            case SELF, COACH_WHO_DECIDES_ALONG -> vision.toCandidate();
            case COACH, PROFESSIONAL -> vision.toProfessional(visitor.account(), contradictions);
        };
        var ids = advice.stream().map(Advice::id).toList();
        return new Seen(
                advice,
                vision.conflicts(contradictions).stream()
                        .filter(conflict -> ids.contains(conflict.one().id())
                                && ids.contains(conflict.other().id()))
                        .toList());
    }

    public Mono<Outcome> advise(String candidateId, Visitor visitor, String adviceId, Given given) {
        return decided(candidateId, visitor, (tie, vision) -> switch (tie) {
            case SELF -> new Outcome.NotYours();
            case COACH, COACH_WHO_DECIDES_ALONG, PROFESSIONAL ->
                vision.isFull() && !vision.has(adviceId)
                        ? new Outcome.Full()
                        : new Outcome.Next(vision.and(new Advice(
                                adviceId,
                                visitor.account(),
                                given.profession(),
                                given.topic(),
                                given.code(),
                                given.words(),
                                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                                false,
                                null)));
        });
    }

    public Mono<Outcome> stand(String candidateId, Visitor visitor, String adviceId, Standing standing) {
        return decided(candidateId, visitor, (tie, vision) -> switch (tie) {
            case SELF, COACH_WHO_DECIDES_ALONG ->
                vision.has(adviceId)
                        ? new Outcome.Next(
                                vision.standing(adviceId, standing.chosen(), standing.togetherWith(), contradictions))
                        : new Outcome.Unknown();
            case COACH, PROFESSIONAL -> new Outcome.NotYours();
        });
    }

    private interface Decision {
        Outcome of(Tie tie, Vision vision);
    }

    /** Who was overtaken decides again, on what stands there then. */
    private Mono<Outcome> decided(String candidateId, Visitor visitor, Decision decision) {
        return ties.of(candidateId, visitor)
                .flatMap(tie -> Mono.defer(() -> visions.of(candidateId))
                        .flatMap(stored -> write(stored, decision.of(tie, stored.state()), tie, visitor)))
                .retryWhen(Retry.max(ATTEMPTS)
                        .filter(StaleWrite.class::isInstance)
                        .onRetryExhaustedThrow((_, last) -> last.failure()))
                .defaultIfEmpty(new Outcome.Unknown());
    }

    private Mono<Outcome> write(Stored<Vision> stored, Outcome outcome, Tie tie, Visitor visitor) {
        return switch (outcome) {
            case Outcome.Next(var next) ->
                visions.save(stored, next)
                        .flatMap(saved -> noteUse.of(stored.id())
                                .thenReturn(new Outcome.Done(seen(saved.state(), tie, visitor))));
            case Outcome.Done _, Outcome.Unknown _, Outcome.NotYours _, Outcome.Full _ -> Mono.just(outcome);
        };
    }

    /** What can come of it. */
    public sealed interface Outcome {

        record Done(Seen seen) implements Outcome {}

        record Unknown() implements Outcome {}

        /** Somebody else does this. */
        record NotYours() implements Outcome {}

        /** There is as much advice as anybody can choose from. */
        record Full() implements Outcome {}

        /** Decided, and still to be stored. */
        record Next(Vision vision) implements Outcome {}
    }
}
