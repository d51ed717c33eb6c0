package nl.warmwelkom.match.effect.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** When an employer answered the questionnaire. */
public enum Moment {
    BEFORE("before"),
    AFTER_TIPS("after-tips"),
    AFTER_MEETING("after-meeting"),
    AFTER_3_MONTHS("after-3-months");

    /** The moments at which something can have changed. */
    public static final List<Moment> LATER = List.of(AFTER_TIPS, AFTER_MEETING, AFTER_3_MONTHS);

    private final String code;

    Moment(String code) {
        this.code = code;
    }

    /** The moment with this code; empty for a code that is none. */
    public static Optional<Moment> of(String code) {
        return Arrays.stream(values())
                .filter(moment -> moment.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }
}
