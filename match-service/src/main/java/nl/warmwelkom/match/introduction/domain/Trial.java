package nl.warmwelkom.match.introduction.domain;

import java.time.Instant;

/** The candidate tries the work; it can become a job, or end. */
public record Trial(Basis basis, Offer offer, Instant from) implements MayBePlaced, MayEnd {}
