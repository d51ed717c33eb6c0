package nl.warmwelkom.platform.accesslog;

import java.time.Instant;

/** From a moment, up to but not with another. */
public record Period(Instant from, Instant until) {

    /** All the time that a store can hold. */
    public static final Period EVER = new Period(Instant.EPOCH, Instant.parse("9999-12-31T00:00:00Z"));
}
