package nl.warmwelkom.web.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One question to the API, or one thing to do there.
 *
 * @param path below /api/v1, with {names} for what is filled in
 * @param fill what takes the place of those names, in their order
 */
public record Call(String method, String path, List<Object> fill, Optional<Object> body, Map<String, String> headers) {

    private static final Pattern BETWEEN = Pattern.compile("[/?]");

    public static Call get(String path, Object... fill) {
        return new Call("GET", path, Arrays.asList(fill), Optional.empty(), Map.of());
    }

    public static Call post(String path, Object body, Object... fill) {
        return new Call("POST", path, Arrays.asList(fill), Optional.of(body), Map.of());
    }

    /**
     * A change of what was read before.
     *
     * @param etag of what was read: if it changed in the meantime, nothing is done
     */
    public static Call put(String path, String etag, Object body, Object... fill) {
        return new Call("PUT", path, Arrays.asList(fill), Optional.of(body), Map.of("If-Match", etag));
    }

    public static Call delete(String path, String etag, Object... fill) {
        var headers = etag.isEmpty() ? Map.<String, String>of() : Map.of("If-Match", etag);
        return new Call("DELETE", path, Arrays.asList(fill), Optional.empty(), headers);
    }

    /** Sent twice it is done once: with the key that a form holds, pressing a button twice is harmless. */
    public Call once(String key) {
        return key.isEmpty() ? this : with("Idempotency-Key", key);
    }

    /**
     * Only if nobody changed it in the meantime.
     *
     * @param etag of what was read
     */
    public Call ifStill(String etag) {
        return etag.isEmpty() ? this : with("If-Match", etag);
    }

    /** Asked for in another form than JSON. */
    public Call as(String mediaType) {
        return with("Accept", mediaType);
    }

    /**
     * Puts something new at a place of one's own choice.
     *
     * @param body what it is to be
     */
    public static Call make(String path, Object body, Object... fill) {
        return new Call("PUT", path, Arrays.asList(fill), Optional.of(body), Map.of());
    }

    /** With something in the query, if there is anything to say. */
    public Call query(String name, String value) {
        if (value.isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(fill);
        more.add(value);
        return new Call(
                method, path + (path.contains("?") ? "&" : "?") + name + "={" + name + "}", more, body, headers);
    }

    private Call with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Call(method, path, fill, body, Map.copyOf(more));
    }

    /** Calls that fail together are guarded together. */
    String part() {
        return BETWEEN.splitAsStream(path)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
    }
}
