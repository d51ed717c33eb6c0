package nl.warmwelkom.match.introduction.domain;

/** The account manager did not offer it; why is the last entry of the history. No employer ever knew. */
public record Rejected(Basis basis) implements Closed {}
