package nl.warmwelkom.testing.service;

import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Somebody at the web door. */
public record Visitor(WebTestClient client) {

    private record Created(String id) {}

    public ResponseSpec get(String path) {
        return client.get().uri(path).exchange();
    }

    public ResponseSpec post(String path, String body) {
        return send(client.post().uri(path), body);
    }

    public ResponseSpec post(String path, String idempotencyKey, String body) {
        return send(client.post().uri(path).header("Idempotency-Key", idempotencyKey), body);
    }

    /** A change that does not say which version it is a change of. */
    public ResponseSpec put(String path, String body) {
        return send(client.put().uri(path), body);
    }

    public ResponseSpec put(String path, String ifMatch, String body) {
        return send(client.put().uri(path).header("If-Match", ifMatch), body);
    }

    public ResponseSpec delete(String path) {
        return client.delete().uri(path).exchange();
    }

    private static ResponseSpec send(RequestBodySpec request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    /** Adds something; its id. */
    public String added(String path, String body) {
        var created = post(path, body).expectStatus().isCreated().expectBody(Created.class);
        return Objects.requireNonNull(created.returnResult().getResponseBody()).id();
    }

    /** What this visitor gets to read where there is nothing to see, without the id that was asked for. */
    public String nothingAt(String path, String id) {
        var answer = get(path.formatted(id)).expectStatus().isNotFound().expectBody(String.class);
        return Objects.requireNonNull(answer.returnResult().getResponseBody()).replace(id, "…");
    }
}
