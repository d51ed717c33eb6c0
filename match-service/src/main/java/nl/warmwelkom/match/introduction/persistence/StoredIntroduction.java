package nl.warmwelkom.match.introduction.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as it lies in the store: one flat record for all states, of which each fills in its own part.
 *
 * @param region the region of the employer
 * @param against why it was proposed although the matching did not; null if it did
 * @param openPair {@code <candidate>:<employer>}, only while it is open: unique, so that two have one at most
 * @param employerSlot {@code <employer>:<number>}, only while it is an open offer: unique
 * @param positionSlot {@code <position>:<number>}, only while it is an open offer: unique
 * @param unremindedSince since when nobody moved, only while somebody is to answer and was not reminded
 * @param on when somebody met, started, got the job or left
 */
public record StoredIntroduction(
        String status,
        String candidate,
        String employer,
        String position,
        String region,
        String coach,
        String motivation,
        @Nullable String against,
        @Nullable String weights,
        int fit,
        int answerWithinDays,
        @Nullable Instant answerBy,
        @Nullable StoredSharing sharing,
        @Nullable Instant waitingSince,
        @Nullable Instant unremindedSince,
        @Nullable String toCoach,
        @Nullable String toCandidate,
        @Nullable String concern,
        @Nullable Instant on,
        List<StoredEntry> history,
        @Nullable String openPair,
        @Nullable String employerSlot,
        @Nullable String positionSlot) {

    /**
     * What the candidate chose to show.
     *
     * @param provisions null in what was stored before they could be told
     */
    public record StoredSharing(
            boolean givenName,
            boolean story,
            boolean strengths,
            List<String> supportNeeds,
            @Nullable List<StoredProvision> provisions) {}

    /** A provision that the candidate chose to tell of. */
    public record StoredProvision(String code, boolean applies) {}

    /** One line of the history. */
    public record StoredEntry(
            String who,
            String role,
            Instant at,
            @Nullable String togetherWith,
            String done,
            @Nullable String reason,
            @Nullable String words) {}
}
