package nl.warmwelkom.employer.ambassador.domain;

import java.time.Instant;

/**
 * A worried employer asks an ambassador to call. Whom to call is read from the profile of who asks, when it is needed.
 *
 * @param pair the one request that an employer has for a story
 */
public record CallRequest(
        String storyId, String concern, String ambassadorId, String askedBy, Instant at, String pair) {

    public static CallRequest of(String storyId, Story story, String askedBy, Instant at) {
        return new CallRequest(storyId, story.concern(), story.employerId(), askedBy, at, askedBy + "/" + storyId);
    }
}
