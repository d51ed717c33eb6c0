package nl.warmwelkom.web.bring;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import nl.warmwelkom.web.form.Form;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads a form with a file. */
final class Uploads {

    /** More than the API takes. */
    private static final int LARGEST = 256 * 1024;

    private Uploads() {}

    static Mono<Upload> of(ServerWebExchange exchange) {
        return exchange.getMultipartData()
                .flatMap(parts -> text(parts).map(file -> Upload.of(fields(parts), file)))
                .onErrorMap(
                        DataBufferLimitException.class, _ -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE));
    }

    private static Form fields(MultiValueMap<String, Part> parts) {
        var fields = new LinkedHashMap<String, List<String>>();
        parts.forEach((name, values) -> fields.put(
                name,
                values.stream()
                        .filter(FormFieldPart.class::isInstance)
                        .map(part -> ((FormFieldPart) part).value())
                        .toList()));
        return Form.showing(fields);
    }

    private static Mono<String> text(MultiValueMap<String, Part> parts) {
        return parts.getFirst("file") instanceof FilePart file
                ? DataBufferUtils.join(file.content(), LARGEST)
                        .map(Uploads::text)
                        .defaultIfEmpty("")
                : Mono.just("");
    }

    private static String text(DataBuffer buffer) {
        var text = buffer.toString(StandardCharsets.UTF_8);
        DataBufferUtils.release(buffer);
        return text;
    }
}
