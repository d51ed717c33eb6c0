package nl.warmwelkom.match.introduction.domain;

import java.util.Arrays;
import java.util.Optional;

/** To whom an introduction is told, so that each can prepare. */
public enum Audience {
    EMPLOYER("employer"),
    CANDIDATE("candidate"),
    PROFESSIONAL("professional");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    /** The code as it travels. */
    public String code() {
        return code;
    }

    /** The one with this code. */
    public static Optional<Audience> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
