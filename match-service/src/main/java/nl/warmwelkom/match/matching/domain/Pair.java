package nl.warmwelkom.match.matching.domain;

/** A candidate and an employer. A pair is blocked while it has an open introduction, or for a time after a no. */
public record Pair(CandidateId candidate, EmployerId employer) {}
