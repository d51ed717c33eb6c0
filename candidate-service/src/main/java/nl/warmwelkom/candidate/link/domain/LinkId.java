package nl.warmwelkom.candidate.link.domain;

/** The id of a link among those of one candidate. It opens nothing. */
public record LinkId(String candidateId, String value) {}
