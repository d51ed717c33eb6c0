package nl.warmwelkom.platform.http;

import java.net.URI;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.outbox.Stored;
import org.springframework.http.ResponseEntity;

/** Answers that carry the version of what they show, and the number of the event that a write made. */
public final class Answers {

    /** Names the event that a write made, so that the gateway lets its caller read what it wrote everywhere. */
    static final String SEQUENCE = "Warm-Sequence";

    private Answers() {}

    public static ResponseEntity<Object> read(Stored<?> stored, Object body) {
        return ResponseEntity.ok().eTag(eTag(stored)).body(body);
    }

    public static ResponseEntity<Object> changed(Topic<?> topic, Stored<?> stored, Object body) {
        return ResponseEntity.ok()
                .eTag(eTag(stored))
                .header(SEQUENCE, sequence(topic, stored))
                .body(body);
    }

    public static ResponseEntity<Object> created(URI location, Topic<?> topic, Stored<?> stored, Object body) {
        return ResponseEntity.created(location)
                .eTag(eTag(stored))
                .header(SEQUENCE, sequence(topic, stored))
                .body(body);
    }

    public static ResponseEntity<Object> removed(Topic<?> topic, Stored<?> stored) {
        return ResponseEntity.noContent()
                .header(SEQUENCE, sequence(topic, stored))
                .build();
    }

    /** The version as an entity tag. */
    public static String eTag(Stored<?> stored) {
        return "\"" + stored.version() + "\"";
    }

    private static String sequence(Topic<?> topic, Stored<?> stored) {
        return topic.name() + "/" + stored.id() + "/" + stored.version();
    }
}
