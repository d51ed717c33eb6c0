package nl.warmwelkom.platform.event;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.util.Optional;
import nl.warmwelkom.contracts.events.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads events from a topic; passes over types that this version does not know. */
public final class EventReader {

    private final JsonMapper json;

    public EventReader(JsonMapper json) {
        this.json = json;
    }

    /** The event in a record; empty for a tombstone and for a type from a newer version. */
    public <E> Optional<Received<E>> read(Topic<E> topic, ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return Optional.empty();
        }
        var envelope = open(record);
        return topic.eventNamed(envelope.getType())
                .map(type -> new Received<>(record.key(), sequence(envelope), body(topic, type, record.value())));
    }

    private static CloudEvent open(ConsumerRecord<String, byte[]> record) {
        try {
            return KafkaMessageFactory.createReader(record).toEvent();
        } catch (CloudEventRWException | IllegalStateException | IllegalArgumentException unreadable) {
            throw new UnreadableEvent("not a CloudEvent: " + unreadable.getMessage());
        }
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
        try {
            return topic.family().cast(json.readValue(value, type));
        } catch (JacksonException unreadable) {
            // The message of the parser may quote the body, and the reason travels in a header: only the type is told.
            throw new UnreadableEvent("the body is not a " + Topic.wireName(type));
        }
    }
}
