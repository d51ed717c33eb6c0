package nl.warmwelkom.web.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.warmwelkom.web.reader.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** The frame around a page: whose it is, where it is, how it looks, and what was just done. */
@Component
public class Frame {

    /** The word of a message about what was just done: it stands in the address, so it may hold nothing else. */
    private static final Pattern DONE = Pattern.compile("[a-z][a-z-]{0,40}");

    /** Those that we bring ourselves. */
    static final List<String> THEMES = List.of("warm-welkom-theme", "waterstad-theme");

    private final String theme;

    Frame(@Value("${warm-welkom.web.theme:warm-welkom-theme}") String theme) {
        this.theme = theme;
    }

    public Around around(ServerHttpRequest request, Optional<Reader> reader) {
        var done = request.getQueryParams().getFirst("gedaan");
        return new Around(
                reader.orElse(null),
                request.getPath().value(),
                Optional.ofNullable(done).filter(DONE.asMatchPredicate()).orElse(""),
                theme(request),
                rest(request));
    }

    /** What else stands in the address than its language and what was just done or sent, to stand before a language. */
    private static String rest(ServerHttpRequest request) {
        return Optional.ofNullable(request.getURI().getRawQuery())
                .map(query -> Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty()
                                && !part.equals(FormAddresses.SENT)
                                && !part.startsWith("lang=")
                                && !part.startsWith("gedaan="))
                        .map(part -> part + "&")
                        .collect(Collectors.joining()))
                .orElse("");
    }

    /** The one that was set; only the page that shows the parts can show them in another. */
    private String theme(ServerHttpRequest request) {
        var asked = request.getQueryParams().getFirst("thema");
        return request.getPath().value().equals("/stijl") && asked != null && THEMES.contains(asked) ? asked : theme;
    }

    /**
     * What the frame shows.
     *
     * @param done the end of the key of the message about what was just done
     * @param rest of the address, to stand before the language in it
     */
    public record Around(@Nullable Reader reader, String path, String done, String theme, String rest) {}
}
