package nl.warmwelkom.match.introduction.domain;

/** The employer said no. What was shared stays for the candidate to look up; the employer no longer sees it. */
public record DeclinedByEmployer(Basis basis, Offer offer, Refusal refusal) implements Closed {}
