package nl.warmwelkom.match.introduction.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What there is to tell others about a move. Ids and codes: what people wrote stays here. */
public sealed interface Happened {

    Parties parties();

    By by();

    record Proposed(Parties parties, By by, Instant answerBy) implements Happened {}

    record Agreed(Parties parties, By by, Sharing sharing) implements Happened {}

    record DeclinedByCandidate(Parties parties, By by) implements Happened {}

    record Postponed(Parties parties, By by) implements Happened {}

    record Approved(Parties parties, By by) implements Happened {}

    record Offered(Parties parties, By by) implements Happened {}

    record Returned(Parties parties, By by, @Nullable ReturnReason reason) implements Happened {}

    record Amended(Parties parties, By by, Instant answerBy) implements Happened {}

    record Rejected(Parties parties, By by, @Nullable RejectReason reason) implements Happened {}

    record QuestionAsked(Parties parties, By by) implements Happened {}

    record QuestionAnswered(Parties parties, By by) implements Happened {}

    record Accepted(Parties parties, By by) implements Happened {}

    record DeclinedByEmployer(
            Parties parties,
            By by,
            DeclineReason reason,
            @Nullable Concern concern) implements Happened {}

    record Met(Parties parties, By by, Instant on) implements Happened {}

    record TrialStarted(Parties parties, By by, Instant on) implements Happened {}

    record Placed(Parties parties, By by, Instant on) implements Happened {}

    record Ended(Parties parties, By by, Instant on) implements Happened {}

    record Withdrawn(Parties parties, By by, @Nullable WithdrawReason reason) implements Happened {}

    /**
     * Time passed without an answer.
     *
     * @param whom in which role somebody is to answer
     */
    record Reminded(Parties parties, By by, Role whom) implements Happened {}

    /** Whom it was about had the dossier erased. */
    record Forgotten(Parties parties, By by) implements Happened {}

    /**
     * Nobody answered in time.
     *
     * @param whom whose turn it was
     */
    record Expired(Parties parties, By by, Role whom) implements Happened {}
}
