package nl.warmwelkom.match.reassurance.domain;

import java.util.Arrays;
import java.util.Optional;

/** How many people work for an employer. */
public enum EmployerSize {
    UP_TO_9("1-9"),
    UP_TO_49("10-49"),
    UP_TO_249("50-249"),
    FROM_250("250+");

    private final String code;

    EmployerSize(String code) {
        this.code = code;
    }

    /** The size with this code; empty for a code that is none. */
    public static Optional<EmployerSize> of(String code) {
        return Arrays.stream(values()).filter(size -> size.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }
}
