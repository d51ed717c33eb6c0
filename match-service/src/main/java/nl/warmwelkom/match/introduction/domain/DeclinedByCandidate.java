package nl.warmwelkom.match.introduction.domain;

/** The candidate said no, without having to say why. No employer ever knew. */
public record DeclinedByCandidate(Basis basis) implements Closed {}
