package nl.warmwelkom.platform.event;

import nl.warmwelkom.contracts.events.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Something that the world is to be told about an aggregate.
 *
 * @param key what the topic is keyed by: events with the same key arrive in order
 * @param event the event, or null for a tombstone, which makes a compacted topic forget the key
 */
public record Announcement(
        Topic<?> topic, String key, @Nullable Object event) {

    public static <E> Announcement of(Topic<E> topic, String key, E event) {
        return new Announcement(topic, key, event);
    }

    public static Announcement tombstone(Topic<?> topic, String key) {
        return new Announcement(topic, key, null);
    }

    public boolean isTombstone() {
        return event == null;
    }
}
