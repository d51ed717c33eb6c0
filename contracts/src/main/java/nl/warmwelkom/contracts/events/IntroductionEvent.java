package nl.warmwelkom.contracts.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One type for each transition of an introduction. Keyed by introduction id, kept for two years. Ids and codes only: the
 * words that people write about an introduction stay with match-service.
 */
public sealed interface IntroductionEvent {

    /** Whom it is about. */
    Parties parties();

    /** When it happened. */
    Instant at();

    /** The account that did it, or {@code system} for what time does. */
    String by();

    record Parties(String candidateId, String employerId, String positionId) {}

    /**
     * What the candidate chose to show this employer.
     *
     * @param strengths whether the strengths of the dossier are shown
     * @param supportNeeds codes of the needs that are shown
     */
    record Share(boolean givenName, boolean story, boolean strengths, List<String> supportNeeds) {}

    @WireName("nl.warmwelkom.introduction.proposed.v1")
    record IntroductionProposed(Parties parties, Instant at, String by, Instant answerBy)
            implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.agreed.v1")
    record IntroductionAgreed(Parties parties, Instant at, String by, Share share) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.declined-by-candidate.v1")
    record IntroductionDeclinedByCandidate(Parties parties, Instant at, String by) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.postponed.v1")
    record IntroductionPostponed(Parties parties, Instant at, String by) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.approved.v1")
    record IntroductionApproved(Parties parties, Instant at, String by) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.returned.v1")
    record IntroductionReturned(
            Parties parties,
            Instant at,
            String by,
            @Nullable String reasonCode) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.amended.v1")
    record IntroductionAmended(Parties parties, Instant at, String by, Instant answerBy) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.rejected.v1")
    record IntroductionRejected(
            Parties parties,
            Instant at,
            String by,
            @Nullable String reasonCode) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.offered.v1")
    record IntroductionOffered(Parties parties, Instant at, String by) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.question-asked.v1")
    record IntroductionQuestionAsked(Parties parties, Instant at, String by) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.question-answered.v1")
    record IntroductionQuestionAnswered(Parties parties, Instant at, String by) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.accepted.v1")
    record IntroductionAccepted(Parties parties, Instant at, String by) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.declined-by-employer.v1")
    record IntroductionDeclinedByEmployer(
            Parties parties,
            Instant at,
            String by,
            @Nullable String reasonCode,
            @Nullable String concern) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.met.v1")
    record IntroductionMet(Parties parties, Instant at, String by) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.trial-started.v1")
    record IntroductionTrialStarted(Parties parties, Instant at, String by) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.placed.v1")
    record IntroductionPlaced(Parties parties, Instant at, String by) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.ended.v1")
    record IntroductionEnded(Parties parties, Instant at, String by) implements IntroductionEvent {}

    @WireName("nl.warmwelkom.introduction.withdrawn.v1")
    record IntroductionWithdrawn(
            Parties parties,
            Instant at,
            String by,
            @Nullable String reasonCode) implements IntroductionEvent {}

    /**
     * Nobody answered for a while. Sent once for each time that somebody waits.
     *
     * @param role who is to answer: {@code account-manager}, {@code jobcoach} or {@code employer}
     */
    @WireName("nl.warmwelkom.introduction.reminded.v1")
    record IntroductionReminded(Parties parties, Instant at, String by, String role) implements IntroductionEvent {}

    /**
     * Nobody answered in time.
     *
     * @param awaited whose turn it was: {@code candidate}, {@code jobcoach} or {@code employer}; unknown in older events
     */
    @WireName("nl.warmwelkom.introduction.expired.v1")
    record IntroductionExpired(
            Parties parties,
            Instant at,
            String by,
            @Nullable String awaited) implements IntroductionEvent {}

    /** The candidate had the dossier erased: whom it was about is not known any more, nor what was written about it. */
    @WireName("nl.warmwelkom.introduction.forgotten.v1")
    record IntroductionForgotten(Parties parties, Instant at, String by) implements IntroductionEvent {}
}
