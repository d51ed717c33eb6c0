package nl.warmwelkom.gateway.composition;

import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What a service answered, as it came. */
record ServiceAnswer(ResponseEntity<byte[]> entity) {

    /** Said between two machines about their connection, not about the answer. */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            HttpHeaders.CONNECTION,
            "Keep-Alive",
            HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.TE,
            HttpHeaders.TRAILER,
            HttpHeaders.UPGRADE,
            HttpHeaders.PROXY_AUTHENTICATE,
            HttpHeaders.CONTENT_LENGTH);

    HttpStatusCode status() {
        return entity.getStatusCode();
    }

    boolean isOk() {
        return status().value() == 200;
    }

    boolean isNotFound() {
        return status().value() == 404;
    }

    byte[] body() {
        var body = entity.getBody();
        return body == null ? new byte[0] : body;
    }

    Mono<ServerResponse> asItCame() {
        var response = ServerResponse.status(status()).headers(passed -> {
            passed.putAll(entity.getHeaders());
            OF_THE_CONNECTION.forEach(passed::remove);
        });
        var body = body();
        return body.length == 0 ? response.build() : response.bodyValue(body);
    }
}
