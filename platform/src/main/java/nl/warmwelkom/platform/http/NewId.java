package nl.warmwelkom.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.web.server.ServerWebExchange;

/**
 * The id of what a request creates. With an idempotency key it follows from the key, so that a request that comes again
 * after a crash between the write and the answer finds what it made before.
 */
public final class NewId {

    static final String ATTRIBUTE = NewId.class.getName();

    private NewId() {}

    public static String of(ServerWebExchange exchange) {
        String key = exchange.getAttribute(ATTRIBUTE);
        var id = key == null ? UUID.randomUUID() : UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        return id.toString();
    }
}
