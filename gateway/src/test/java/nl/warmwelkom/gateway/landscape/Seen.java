package nl.warmwelkom.gateway.landscape;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as a service saw it.
 *
 * @param headers by name in lower case
 * @param size of the body in bytes
 */
public record Seen(String method, String uri, Map<String, List<String>> headers, String body, int size) {

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> String.join(",", values));
    }
}
