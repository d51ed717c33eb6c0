package nl.warmwelkom.match.introduction.domain;

import java.util.Arrays;
import java.util.Optional;

/** What somebody did, as it stands in the history. */
public enum Done {
    PROPOSED("proposed"),
    AGREED("agreed"),
    POSTPONED("postponed"),
    DECLINED_BY_CANDIDATE("declined-by-candidate"),
    APPROVED("approved"),
    RETURNED("returned"),
    AMENDED("amended"),
    REJECTED("rejected"),
    QUESTION_ASKED("question-asked"),
    QUESTION_ANSWERED("question-answered"),
    ACCEPTED("accepted"),
    DECLINED_BY_EMPLOYER("declined-by-employer"),
    MET("met"),
    TRIAL_STARTED("trial-started"),
    PLACED("placed"),
    ENDED("ended"),
    WITHDRAWN("withdrawn"),
    REMINDED("reminded"),
    EXPIRED("expired");

    private final String code;

    Done(String code) {
        this.code = code;
    }

    /** The code as it travels. */
    public String code() {
        return code;
    }

    /** The one with this code. */
    public static Optional<Done> of(String code) {
        return Arrays.stream(values()).filter(done -> done.code.equals(code)).findFirst();
    }
}
