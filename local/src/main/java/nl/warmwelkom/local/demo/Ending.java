package nl.warmwelkom.local.demo;

import java.util.List;

/** How far an introduction of the demo region has come, as the steps that lead there. */
enum Ending {
    PROPOSED(),
    AGREED(Step.AGREE),
    RETURNED(Step.AGREE, Step.RETURN),
    REJECTED(Step.AGREE, Step.REJECT),
    DECLINED_BY_CANDIDATE(Step.SAY_NO),
    OFFERED(Step.AGREE, Step.APPROVE),
    QUESTION_ASKED(Step.AGREE, Step.APPROVE, Step.ASK),
    QUESTION_ANSWERED(Step.AGREE, Step.APPROVE, Step.ASK, Step.ANSWER),
    ACCEPTED(Step.AGREE, Step.APPROVE, Step.ACCEPT),
    DECLINED_BY_EMPLOYER(Step.AGREE, Step.APPROVE, Step.DECLINE),
    MET(Step.AGREE, Step.APPROVE, Step.ACCEPT, Step.MEET),
    TRIAL(Step.AGREE, Step.APPROVE, Step.ACCEPT, Step.MEET, Step.TRY),
    PLACED(Step.AGREE, Step.APPROVE, Step.ACCEPT, Step.MEET, Step.TRY, Step.PLACE),
    ENDED(Step.AGREE, Step.APPROVE, Step.ACCEPT, Step.MEET, Step.TRY, Step.PLACE, Step.END),
    WITHDRAWN(Step.AGREE, Step.WITHDRAW);

    private final List<Step> steps;

    Ending(Step... steps) {
        this.steps = List.of(steps);
    }

    List<Step> steps() {
        return steps;
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
