package nl.warmwelkom.match.introduction.domain;

/** Taken back. What was to be shared is not kept: it is gone everywhere at once. */
public record Withdrawn(Basis basis) implements Closed {}
