package nl.warmwelkom.candidate.dossier.domain;

/** The id of a candidate, and of the dossier that the candidate owns. */
public record CandidateId(String value) {}
