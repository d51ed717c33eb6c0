package nl.warmwelkom.match.ambassador;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.warmwelkom.match.landscape.KnownEmployer;
import org.jspecify.annotations.Nullable;

/**
 * A story as a worried employer reads it.
 *
 * @param organisation who tells it; null unless the ambassador agreed to be named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldStory(
        String storyId,
        String concern,
        String story,
        @Nullable String organisation,
        String sector,
        String size,
        String region) {

    static ToldStory of(String id, KnownStory story, KnownEmployer ambassador) {
        return new ToldStory(
                id,
                story.concern(),
                story.words(),
                story.named() ? ambassador.name() : null,
                ambassador.sector(),
                ambassador.size(),
                ambassador.region());
    }
}
