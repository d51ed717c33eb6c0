package nl.warmwelkom.match.round.domain;

/** What came of a round, with the prices that prove it. */
public record Division(Seating seating, Prices prices) {}
