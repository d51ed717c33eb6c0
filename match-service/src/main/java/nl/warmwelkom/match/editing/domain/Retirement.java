package nl.warmwelkom.match.editing.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A tip is no longer given.
 *
 * @param from the first day, in the Netherlands, on which it is not shown
 */
public record Retirement(String by, Instant at, LocalDate from, String reason) {}
