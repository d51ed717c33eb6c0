package nl.warmwelkom.gateway.headers;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number by which one request can be followed through all services. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    // It ends up in logs, so a caller may bring a number of its own but no words: those could be somebody's name.
    private static final Pattern NUMBER = Pattern.compile("[0-9a-fA-F]{8}[0-9a-fA-F-]{8,56}");

    private RequestId() {}

    static String of(@Nullable String brought) {
        return brought != null && NUMBER.matcher(brought).matches()
                ? brought
                : UUID.randomUUID().toString();
    }
}
