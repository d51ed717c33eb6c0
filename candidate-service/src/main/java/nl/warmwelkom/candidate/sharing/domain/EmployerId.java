package nl.warmwelkom.candidate.sharing.domain;

/** The id of an employer. */
public record EmployerId(String value) {}
