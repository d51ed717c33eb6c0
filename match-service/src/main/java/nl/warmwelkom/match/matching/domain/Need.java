package nl.warmwelkom.match.matching.domain;

/**
 * A support need that may weigh in matching.
 *
 * @param must without it, a position is out of the question
 */
public record Need(Code.Support support, boolean must) {}
