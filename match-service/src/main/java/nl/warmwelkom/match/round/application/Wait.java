package nl.warmwelkom.match.round.application;

import java.time.Instant;

/** Since when somebody waits, as it is stored. */
public record Wait(Instant since) {}
