package nl.warmwelkom.match.effect.domain;

import java.util.Arrays;
import java.util.Optional;

/** What an employer thinks of a tip. */
public enum Verdict {
    HELPFUL("helpful"),
    NOT_HELPFUL("not-helpful"),
    KNEW_THAT("knew-that");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** The verdict with this code; empty for a code that is none. */
    public static Optional<Verdict> of(String code) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }
}
