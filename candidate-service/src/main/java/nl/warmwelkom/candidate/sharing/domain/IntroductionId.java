package nl.warmwelkom.candidate.sharing.domain;

/** The id of an introduction. */
public record IntroductionId(String value) {}
