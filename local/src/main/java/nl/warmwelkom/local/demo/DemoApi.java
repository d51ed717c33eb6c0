package nl.warmwelkom.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The public API, as anybody with a demo account can use it. */
final class DemoApi {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI gateway;
    private final HttpClient http;
    /** In a fixed order, so that a request that is sent again is the same request. */
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    DemoApi(URI gateway) {
        this.gateway = gateway;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** Creates something; the key makes a load that was broken off go on where it was. */
    JsonNode post(String account, String path, String key, Object body) {
        return send(
                account,
                path,
                request -> request.header("Idempotency-Key", "demo-" + key)
                        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** Changes something, if it is still at this version. */
    JsonNode post(String account, String path, long version, Object body) {
        return send(
                account,
                path,
                request -> request.header("If-Match", "\"%d\"".formatted(version))
                        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    JsonNode put(String account, String path, Object body) {
        return send(
                account,
                path,
                request -> request.PUT(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    JsonNode get(String account, String path) {
        return send(account, path, HttpRequest.Builder::GET);
    }

    private JsonNode send(String account, String path, Method method) {
        var request = HttpRequest.newBuilder(gateway.resolve("/api/v1" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(account, this::token))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json");
        var answer = exchange(method.of(request).build());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("The demo region could not be loaded: %s as %s answered %d %s"
                    .formatted(path, account, answer.statusCode(), answer.body()));
        }
        return answer.body().isEmpty() ? json.createObjectNode() : json.readTree(answer.body());
    }

    private String token(String account) {
        var basic = Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
        var answer = exchange(HttpRequest.newBuilder(gateway.resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No token for %s: %d".formatted(account, answer.statusCode()));
        }
        return json.readTree(answer.body()).path("access_token").asString();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new IllegalStateException("The gateway does not answer: " + gone.getMessage(), gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Loading was stopped", stopped);
        }
    }

    private interface Method {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }
}
