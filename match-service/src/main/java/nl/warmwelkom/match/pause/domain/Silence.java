package nl.warmwelkom.match.pause.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The offers that an employer left unanswered since it last gave a sign. Offers of one employer are told of in no fixed
 * order, and more than once: what comes out depends on what was told, never on when or how often.
 *
 * @param unanswered the oldest first
 * @param lastSign when the employer last answered something, or said hello; {@link Instant#EPOCH} if never
 */
public record Silence(List<Unanswered> unanswered, Instant lastSign) {

    /** So many offers without an answer, and nothing new is offered. */
    public static final int PAUSES_AT = 3;

    public static final Silence NONE = new Silence(List.of(), Instant.EPOCH);

    public Silence {
        unanswered = List.copyOf(unanswered);
    }

    /** An offer that expired while it was the employer's turn. */
    public record Unanswered(String introduction, Instant at) {}

    /** One more offer was left unanswered. */
    public Silence leaving(Unanswered one) {
        if (!one.at().isAfter(lastSign)
                || unanswered.stream().anyMatch(other -> other.introduction().equals(one.introduction()))) {
            return this;
        }
        return new Silence(
                Stream.concat(unanswered.stream(), Stream.of(one))
                        .sorted(Comparator.comparing(Unanswered::at).thenComparing(Unanswered::introduction))
                        .toList(),
                lastSign);
    }

    /** The employer answered something: whatever it left unanswered before that no longer counts. */
    public Silence sign(Instant at) {
        return at.isAfter(lastSign)
                ? new Silence(
                        unanswered.stream().filter(one -> one.at().isAfter(at)).toList(), at)
                : this;
    }

    /** The employer is there again. Nothing counts any more, also not what a clock that runs ahead wrote down. */
    public Silence hello(Instant now) {
        var last = unanswered.isEmpty() ? now : unanswered.getLast().at();
        return sign(last.isAfter(now) ? last : now);
    }

    /** Since when nothing new is offered; empty as long as it is. */
    public Optional<Instant> pausedSince() {
        return unanswered.size() < PAUSES_AT
                ? Optional.empty()
                : Optional.of(unanswered.get(PAUSES_AT - 1).at());
    }

    public boolean isPause() {
        return pausedSince().isPresent();
    }
}
