package nl.warmwelkom.match.introduction.domain;

import java.time.Instant;

/** The candidate has the job. */
public record Placed(Basis basis, Offer offer, Instant on) implements MayEnd {}
