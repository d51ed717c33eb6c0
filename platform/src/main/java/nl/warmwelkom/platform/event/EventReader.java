package nl.warmwelkom.platform.event;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.util.Optional;
import nl.warmwelkom.contracts.events.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads events from a topic; passes over types that this version does not know. */
public final class EventReader {

    private final JsonMapper json;

    public EventReader(JsonMapper json) {
        // Whatever the mapper is like for requests: a newer version may add fields, and a number that is missing is no
        // zero.
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** The event in a record; empty for a tombstone and for a type from a newer version. */
    public <E> Optional<Received<E>> read(Topic<E> topic, ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return Optional.empty();
        }
        var envelope = open(record);
        return topic.eventNamed(envelope.getType())
                .map(type -> new Received<>(key(record), sequence(envelope), body(topic, type, record.value())));
    }

    private static CloudEvent open(ConsumerRecord<String, byte[]> record) {
        try {
            return KafkaMessageFactory.createReader(record).toEvent();
        } catch (CloudEventRWException | IllegalStateException | IllegalArgumentException unreadable) {
            throw new UnreadableEvent("not a CloudEvent in binary mode");
        }
    }

    private static String key(ConsumerRecord<String, byte[]> record) {
        return Optional.ofNullable(record.key()).orElseThrow(() -> new UnreadableEvent("an event needs a key"));
    }

    private static long sequence(CloudEvent envelope) {
        var sequence = envelope.getExtension("sequence");
        try {
            return Long.parseLong(String.valueOf(sequence));
        } catch (NumberFormatException missing) {
            throw new UnreadableEvent("an event needs a sequence");
        }
    }

    private <E> E body(Topic<E> topic, Class<?> type, byte[] value) {
        if (parse(type, value) instanceof Record event) {
            Completeness.missingIn(event).ifPresent(missing -> {
                throw new UnreadableEvent("the body lacks %s of a %s".formatted(missing, Topic.wireName(type)));
            });
            return topic.family().cast(event);
        }
        throw new UnreadableEvent("the body is not a " + Topic.wireName(type));
    }

    private @Nullable Object parse(Class<?> type, byte[] value) {
        try {
            return json.readValue(value, type);
        } catch (JacksonException unreadable) {
            // The message of the parser may quote the body, and the reason travels in a header: only the type is told.
            throw new UnreadableEvent("the body is not a " + Topic.wireName(type));
        }
    }
}
