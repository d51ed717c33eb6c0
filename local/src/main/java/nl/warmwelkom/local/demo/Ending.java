package nl.warmwelkom.local.demo;

import java.util.List;

/** How far an introduction of the demo region has come, as the steps that lead there. */
enum Ending {
    PROPOSED,
    AGREED,
    RETURNED,
    REJECTED,
    DECLINED_BY_CANDIDATE,
    OFFERED,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    ACCEPTED,
    DECLINED_BY_EMPLOYER,
    MET,
    TRIAL,
    PLACED,
    ENDED,
    WITHDRAWN;

    List<Step> steps() {
        return switch (this) {
            case PROPOSED -> List.of();
            case AGREED -> List.of(Step.AGREE);
            case RETURNED -> List.of(Step.AGREE, Step.RETURN);
            case REJECTED -> List.of(Step.AGREE, Step.REJECT);
            case DECLINED_BY_CANDIDATE -> List.of(Step.SAY_NO);
            case OFFERED -> List.of(Step.AGREE, Step.APPROVE);
            case QUESTION_ASKED -> List.of(Step.AGREE, Step.APPROVE, Step.ASK);
            case QUESTION_ANSWERED -> List.of(Step.AGREE, Step.APPROVE, Step.ASK, Step.ANSWER);
            case ACCEPTED -> List.of(Step.AGREE, Step.APPROVE, Step.ACCEPT);
            case DECLINED_BY_EMPLOYER -> List.of(Step.AGREE, Step.APPROVE, Step.DECLINE);
            case MET -> List.of(Step.AGREE, Step.APPROVE, Step.ACCEPT, Step.MEET);
            case TRIAL -> List.of(Step.AGREE, Step.APPROVE, Step.ACCEPT, Step.MEET, Step.TRY);
            case PLACED -> List.of(Step.AGREE, Step.APPROVE, Step.ACCEPT, Step.MEET, Step.TRY, Step.PLACE);
            case ENDED -> List.of(Step.AGREE, Step.APPROVE, Step.ACCEPT, Step.MEET, Step.TRY, Step.PLACE, Step.END);
            case WITHDRAWN -> List.of(Step.AGREE, Step.WITHDRAW);
        };
    }

    /** Something that one of the parties does. */
    enum Step {
        AGREE,
        SAY_NO,
        APPROVE,
        RETURN,
        REJECT,
        ASK,
        ANSWER,
        ACCEPT,
        DECLINE,
        MEET,
        TRY,
        PLACE,
        END,
        WITHDRAW
    }
}
