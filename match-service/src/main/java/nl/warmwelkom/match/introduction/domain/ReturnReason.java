package nl.warmwelkom.match.introduction.domain;

import java.util.Arrays;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Label;

/** Why an account manager asks the coach to look at a proposal once more. */
public enum ReturnReason implements ReasonCode {
    MOTIVATION_UNCLEAR("motivation-unclear", "De motivatie kan duidelijker", "The motivation can be clearer"),
    SUPPORT_TO_ARRANGE(
            "support-to-arrange", "Eerst regelen wat de kandidaat helpt", "First arrange what helps the candidate"),
    SHARING_TO_DISCUSS(
            "sharing-to-discuss",
            "Praat nog eens over wat de kandidaat wil delen",
            "Talk once more about what the candidate wants to share"),
    EMPLOYER_TO_PREPARE("employer-to-prepare", "Eerst de werkgever voorbereiden", "First prepare the employer"),
    OTHER("other", "Iets anders", "Something else");

    private final String code;
    private final String nl;
    private final String en;

    ReturnReason(String code, String nl, String en) {
        this.code = code;
        this.nl = nl;
        this.en = en;
    }

    /** The one with this code. */
    public static Optional<ReturnReason> of(String code) {
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
