package nl.warmwelkom.contracts.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to the story of an ambassador. Keyed by story id; the topic keeps the last state of each. */
public sealed interface StoryEvent {

    /**
     * The state of a story after a change.
     *
     * @param published what everybody may read; null while an editor has to look at it
     * @param returned whether the editor gave it back
     */
    @WireName("nl.warmwelkom.story.changed.v1")
    record StoryChanged(String employerId, @Nullable Published published, boolean returned, Instant at)
            implements StoryEvent {}

    /**
     * Words that were written to be read by others, and checked.
     *
     * @param named whether the organisation may be named
     */
    record Published(String concern, String words, boolean named) {}

    /** The ambassador took it back: nobody reads it any more. */
    @WireName("nl.warmwelkom.story.taken-back.v1")
    record StoryTakenBack(String employerId) implements StoryEvent {}
}
