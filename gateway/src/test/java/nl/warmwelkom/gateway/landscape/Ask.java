package nl.warmwelkom.gateway.landscape;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** One request to the gateway, over a real connection. */
public final class Ask {

    private static final Map<String, HttpClient> CLIENTS = new ConcurrentHashMap<>();

    private final String method;
    private final HttpRequest.Builder request;
    private BodyPublisher body = BodyPublishers.noBody();
    private String from = "127.0.0.1";

    Ask(String method, URI uri) {
        this.method = method;
        this.request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20));
    }

    public Ask token(String token) {
        return header("Authorization", "Bearer " + token);
    }

    public Ask header(String name, String value) {
        request.header(name, value);
        return this;
    }

    /** From another loopback address: for the gateway, somebody else. */
    public Ask from(String address) {
        from = address;
        return this;
    }

    public Ask json(String json) {
        body = BodyPublishers.ofString(json);
        return header("Content-Type", "application/json");
    }

    public Ask body(BodyPublisher publisher) {
        body = publisher;
        return header("Content-Type", "application/json");
    }

    public Ask body(BodyPublisher publisher, String type) {
        body = publisher;
        return header("Content-Type", type);
    }

    /** Sent in pieces, with no length said before. */
    public Ask chunked(Supplier<InputStream> content) {
        return body(BodyPublishers.ofInputStream(content));
    }

    public Ask asksBeforeSending() {
        request.expectContinue(true);
        return this;
    }

    public HttpResponse<String> send() {
        try {
            return CLIENTS.computeIfAbsent(from, Ask::client)
                    .send(request.method(method, body).build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError("No answer to " + method, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static HttpClient client(String from) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .localAddress(InetAddress.ofLiteral(from))
                .build();
    }
}
