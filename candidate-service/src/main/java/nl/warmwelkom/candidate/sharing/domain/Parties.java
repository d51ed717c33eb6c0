package nl.warmwelkom.candidate.sharing.domain;

/** Who is introduced to whom. */
public record Parties(String candidateId, EmployerId employer) {}
