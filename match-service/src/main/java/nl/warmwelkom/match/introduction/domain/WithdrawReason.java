package nl.warmwelkom.match.introduction.domain;

import java.util.Arrays;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Label;

/** Why an introduction was taken back. Nobody has to say why. */
public enum WithdrawReason implements ReasonCode {
    CHANGED_MIND("changed-mind", "Ik wil het toch niet", "I changed my mind"),
    NOT_NOW("not-now", "Het komt nu niet uit", "It is not a good time"),
    OTHER_WORK("other-work", "Er is ander werk gevonden", "Other work was found"),
    POSITION_GONE("position-gone", "De werkplek is er niet meer", "The position is no longer there"),
    CONSENT_WITHDRAWN(
            "consent-withdrawn", "De toestemming voor matching is ingetrokken", "Consent for matching was withdrawn"),
    OTHER("other", "Iets anders", "Something else");

    private final String code;
    private final String nl;
    private final String en;

    WithdrawReason(String code, String nl, String en) {
        this.code = code;
        this.nl = nl;
        this.en = en;
    }

    /** The one with this code. */
    public static Optional<WithdrawReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return new Label(nl, en);
    }
}
