package nl.warmwelkom.contracts.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The ages that the law on the minimum wage tells apart. It is a band of the rule; nobody's age is asked or kept. */
public enum AgeBand {
    FROM_21("from-21"),
    TWENTY("20"),
    NINETEEN("19"),
    EIGHTEEN("18"),
    SEVENTEEN("17");

    private final String code;

    AgeBand(String code) {
        this.code = code;
    }

    /** The band with this code; empty for a code that is none. */
    public static Optional<AgeBand> of(String code) {
        return Arrays.stream(values()).filter(band -> band.code.equals(code)).findFirst();
    }

    /** The word in the catalogue's files and in messages. */
    @Override
    public String toString() {
        return code;
    }
}
