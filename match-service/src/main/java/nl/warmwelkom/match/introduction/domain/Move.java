package nl.warmwelkom.match.introduction.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that somebody wants to do with an introduction, whatever state it turns out to be in. */
public sealed interface Move {

    record CandidateAgrees(Sharing sharing, Shareable allowed) implements Move {}

    record CandidateDeclines() implements Move {}

    record CandidatePostpones() implements Move {}

    record Approve(@Nullable Words words) implements Move {}

    record GiveBack(@Nullable ReturnReason reason, @Nullable Words words) implements Move {}

    record Reject(@Nullable RejectReason reason, @Nullable Words words) implements Move {}

    record Amend(Words motivation, AnswerWithin within) implements Move {}

    record Accept(EmployerWords words) implements Move {}

    record Ask(Words question) implements Move {}

    record Decline(Refusal refusal) implements Move {}

    record Answer(Words words) implements Move {}

    /**
     * They met.
     *
     * @param on when it took place, which can be before it is written down
     */
    record Meet(Instant on, @Nullable Words words) implements Move {}

    record StartTrial(Instant on, @Nullable Words words) implements Move {}

    record Place(Instant on, @Nullable Words words) implements Move {}

    record End(Instant on, @Nullable Words words) implements Move {}

    record Withdraw(@Nullable WithdrawReason reason) implements Move {}

    /**
     * Reminds whoever is to answer.
     *
     * @param after how long they have before that
     */
    record Remind(Duration after) implements Move {}

    /**
     * Closes it if nobody answered in time.
     *
     * @param offerStands how long an employer has
     */
    record Expire(Duration offerStands) implements Move {}
}
