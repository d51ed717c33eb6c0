package nl.warmwelkom.match.ambassador;

/**
 * A story that everybody may read, as employer-service told.
 *
 * @param named whether the organisation may be named
 */
public record KnownStory(String employerId, String concern, String words, boolean named) {}
