package nl.warmwelkom.match.introduction.domain;

import java.util.List;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Label;

/** Why something was done, in a word that can be counted. */
public sealed interface ReasonCode permits ReturnReason, RejectReason, DeclineReason, WithdrawReason {

    /** The code as it travels. */
    String code();

    Label label();

    /** The reasons that can be given for something done, in the order to choose from. */
    static List<ReasonCode> knownFor(Done done) {
        return switch (done) {
            case RETURNED -> List.of(ReturnReason.values());
            case REJECTED -> List.of(RejectReason.values());
            case DECLINED_BY_EMPLOYER -> List.of(DeclineReason.values());
            case WITHDRAWN -> List.of(WithdrawReason.values());
            case PROPOSED,
                    AGREED,
                    POSTPONED,
                    DECLINED_BY_CANDIDATE,
                    APPROVED,
                    AMENDED,
                    QUESTION_ASKED,
                    QUESTION_ANSWERED,
                    ACCEPTED,
                    MET,
                    TRIAL_STARTED,
                    PLACED,
                    ENDED,
                    REMINDED,
                    EXPIRED -> List.of();
        };
    }

    /** The reason with this code for something done; empty if it knows no such reason. */
    static Optional<ReasonCode> of(Done done, String code) {
        return knownFor(done).stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
