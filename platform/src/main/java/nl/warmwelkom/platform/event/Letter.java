package nl.warmwelkom.platform.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An announcement, ready to send: what lies in the outbox.
 *
 * @param id the CloudEvents id; the same at every attempt, so that a reader can tell a repeat
 * @param type the wire name; null for a tombstone
 * @param data the event as JSON; null for a tombstone
 * @param sequence the version of the aggregate that this event made
 */
public record Letter(
        String id,
        String topic,
        String key,
        @Nullable String type,
        @Nullable String data,
        long sequence,
        Instant at) {}
