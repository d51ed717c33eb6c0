package nl.warmwelkom.match.introduction.domain;

import java.time.Instant;

/** The trial or the job is over. What was shared stays for the candidate to look up; the employer no longer sees it. */
public record Ended(Basis basis, Offer offer, Instant on) implements Closed {}
