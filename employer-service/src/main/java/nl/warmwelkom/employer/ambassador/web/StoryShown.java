package nl.warmwelkom.employer.ambassador.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.readability.Readability;
import nl.warmwelkom.employer.ambassador.domain.Story;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;

/** A story as its ambassador and an editor see it, with what could be easier to read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoryShown(
        String id,
        String employerId,
        String concern,
        String words,
        boolean named,
        String status,
        @Nullable String remark,
        Instant at,
        Reading readability) {

    static StoryShown of(Stored<Story> stored) {
        var story = stored.state();
        return new StoryShown(
                stored.id(),
                story.employerId(),
                story.concern(),
                story.words(),
                story.named(),
                story.status().code(),
                story.remark(),
                story.at(),
                Reading.of(story.words()));
    }

    /** Whether it is easy to read, and if not, where. */
    record Reading(
            boolean easy, List<Readability.LongSentence> longSentences, List<Readability.BannedWord> bannedWords) {

        static Reading of(String words) {
            var found = Readability.of(words);
            return new Reading(found.isEasy(), found.longSentences(), found.bannedWords());
        }
    }
}
