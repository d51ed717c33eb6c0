package nl.warmwelkom.match.pause.persistence;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.match.pause.domain.Silence;
import nl.warmwelkom.match.pause.domain.Silence.Unanswered;

/**
 * A silence as it lies in the store.
 *
 * @param paused follows from the rest; there to be looked up by
 */
public record StoredSilence(List<StoredOffer> unanswered, Instant lastSign, boolean paused) {

    /** An offer that was left unanswered. */
    public record StoredOffer(String introduction, Instant at) {}

    static StoredSilence of(Silence silence) {
        return new StoredSilence(
                silence.unanswered().stream()
                        .map(one -> new StoredOffer(one.introduction(), one.at()))
                        .toList(),
                silence.lastSign(),
                silence.isPause());
    }

    Silence read() {
        return new Silence(
                unanswered.stream()
                        .map(one -> new Unanswered(one.introduction(), one.at()))
                        .toList(),
                lastSign);
    }
}
