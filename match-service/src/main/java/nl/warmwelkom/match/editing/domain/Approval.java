package nl.warmwelkom.match.editing.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Another editor read it too.
 *
 * @param publishFrom the first day, in the Netherlands, on which it is shown
 */
public record Approval(String by, Instant at, LocalDate publishFrom) {}
