package nl.warmwelkom.match.introduction.domain;

import java.util.Arrays;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Label;

/** Why an account manager does not offer an introduction to the employer. */
public enum RejectReason implements ReasonCode {
    POSITION_FILLED("position-filled", "De werkplek is al vergeven", "The position has been filled"),
    EMPLOYER_NOT_NOW("employer-not-now", "Het komt de werkgever nu niet uit", "It is not a good time for the employer"),
    OTHER_WAY_AGREED("other-way-agreed", "Er is een andere weg afgesproken", "Another way has been agreed"),
    BETTER_PLACE("better-place", "Er is een plek die beter past", "There is a place that fits better"),
    OTHER("other", "Iets anders", "Something else");

    private final String code;
    private final String nl;
    private final String en;

    RejectReason(String code, String nl, String en) {
        this.code = code;
        this.nl = nl;
        this.en = en;
    }

    /** The one with this code. */
    public static Optional<RejectReason> of(String code) {
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
