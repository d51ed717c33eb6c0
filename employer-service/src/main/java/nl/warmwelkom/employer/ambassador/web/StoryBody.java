package nl.warmwelkom.employer.ambassador.web;

import nl.warmwelkom.platform.body.RequestSchema;

/**
 * A story as the API takes it.
 *
 * @param named whether the organisation may be named
 */
@RequestSchema("NewAmbassadorStory")
record StoryBody(String concern, String words, boolean named) {}
