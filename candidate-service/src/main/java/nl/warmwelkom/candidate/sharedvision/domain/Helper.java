package nl.warmwelkom.candidate.sharedvision.domain;

import java.time.Instant;

/**
 * What somebody does for a candidate, in the own words.
 *
 * @param by the helper's account
 * @param profession as the token said it then
 */
public record Helper(String by, String profession, String words, Instant at) {}
