package nl.warmwelkom.match.introduction.domain;

/** A state that nothing can come of any more. */
public sealed interface Closed extends Introduction
        permits Rejected, DeclinedByCandidate, DeclinedByEmployer, Ended, Withdrawn, Expired {}
