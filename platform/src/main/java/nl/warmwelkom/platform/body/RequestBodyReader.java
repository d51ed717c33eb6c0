package nl.warmwelkom.platform.body;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpInputMessage;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads records with a {@link RequestSchema} from the body of a request. */
final class RequestBodyReader implements HttpMessageReader<Object> {

    static final int LARGEST_BODY = 256 * 1024;

    private static final List<MediaType> READABLE = List.of(MediaType.APPLICATION_JSON);

    private final RequestBodies bodies;

    RequestBodyReader(RequestBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<MediaType> getReadableMediaTypes() {
        return READABLE;
    }

    /**
     * Whatever the media type: another reader that knows it, of YAML or CBOR say, would read the record without checking.
     */
    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return type.toClass().isAnnotationPresent(RequestSchema.class);
    }

    @Override
    public Mono<Object> readMono(ResolvableType type, ReactiveHttpInputMessage message, Map<String, Object> hints) {
        var record = type.toClass();
        var mediaType = message.getHeaders().getContentType();
        if (mediaType != null && !isJson(mediaType)) {
            return Mono.error(new UnsupportedMediaTypeStatusException(mediaType, READABLE));
        }
        if (message.getHeaders().getContentLength() > LARGEST_BODY) {
            return Mono.error(new DataBufferLimitException("The body is over " + LARGEST_BODY + " bytes"));
        }
        return DataBufferUtils.join(message.getBody(), LARGEST_BODY)
                .map(RequestBodyReader::bytes)
                .defaultIfEmpty(new byte[0])
                .map(body -> read(record, body, mediaType));
    }

    @Override
    public Flux<Object> read(ResolvableType type, ReactiveHttpInputMessage message, Map<String, Object> hints) {
        return readMono(type, message, hints).flux();
    }

    private Object read(Class<?> record, byte[] body, @Nullable MediaType mediaType) {
        // Somebody who says nothing need not say in what form; somebody who says something does.
        if (mediaType == null && !(body.length == 0 && bodies.mayBeEmpty(record))) {
            throw new UnsupportedMediaTypeStatusException(mediaType, READABLE);
        }
        return bodies.read(record, body);
    }

    private static boolean isJson(MediaType mediaType) {
        var charset = mediaType.getCharset();
        return mediaType.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                && (charset == null || charset.equals(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
