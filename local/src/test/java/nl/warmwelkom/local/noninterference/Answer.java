package nl.warmwelkom.local.noninterference;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An answer as it came over the wire. */
final class Answer {

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * An answer.
     *
     * @param headers by name in lower case, in the order in which each was sent
     */
    private Answer(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    int status() {
        return status;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    static Answer of(HttpResponse<byte[]> response) {
        var headers = new TreeMap<String, List<String>>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return new Answer(response.statusCode(), headers, response.body());
    }

    String header(String name) {
        return String.join(", ", headers.getOrDefault(name, List.of()));
    }

    boolean isPaper() {
        return header("content-type").startsWith("application/pdf");
    }

    /** The body as characters; of paper each byte is one, so that no two bytes look the same. */
    String text() {
        return new String(body, charset());
    }

    private Charset charset() {
        return isPaper() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    Answer with(int otherStatus) {
        return new Answer(otherStatus, headers, body);
    }

    Answer with(String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, List.of(value));
        return new Answer(status, more, body);
    }

    /** With another body, and the tag and the length that a service would give along with it. */
    Answer with(String text) {
        var bytes = text.getBytes(charset());
        var changed = new Answer(status, headers, bytes);
        var tagged = headers.containsKey("etag") ? changed.with("etag", Tags.of(bytes)) : changed;
        return headers.containsKey("content-length")
                ? tagged.with("content-length", String.valueOf(bytes.length))
                : tagged;
    }
}
