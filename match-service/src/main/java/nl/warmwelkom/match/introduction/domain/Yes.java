package nl.warmwelkom.match.introduction.domain;

/** The candidate's agreement: what this employer may see, and who wrote it down. */
public record Yes(Sharing sharing, By by) {}
