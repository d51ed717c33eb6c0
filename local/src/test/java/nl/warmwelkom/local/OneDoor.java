package nl.warmwelkom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Callable;
import nl.warmwelkom.local.identity.DemoAccount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API as whoever has a demo account uses it: log in, ask, read. */
public final class OneDoor {

    private static final String API = "/api/v1";
    private static final int BUSY = 503;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http;
    private final URI address;

    OneDoor(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    URI at(String path) {
        return address.resolve(path);
    }

    public HttpResponse<String> get(String account, String path) throws IOException, InterruptedException {
        return send(as(account, path));
    }

    public HttpResponse<String> post(String account, String path, String body)
            throws IOException, InterruptedException {
        return send(withBody(account, path).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> put(String account, String path, String body) throws IOException, InterruptedException {
        return send(withBody(account, path).PUT(BodyPublishers.ofString(body)));
    }

    /** For what has yet to get a method or a header. */
    public HttpRequest.Builder withBody(String account, String path) throws IOException, InterruptedException {
        return as(account, path).header("Content-Type", "application/json");
    }

    HttpRequest.Builder as(String account, String path) throws IOException, InterruptedException {
        return anybody(path).header("Authorization", "Bearer " + token(account));
    }

    public HttpRequest.Builder anybody(String path) {
        return HttpRequest.newBuilder(at(API + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String token(String account) throws IOException, InterruptedException {
        var basic = Base64.getEncoder()
                .encodeToString((account + ":" + DemoAccount.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var answer = send(HttpRequest.newBuilder(at("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        return read(ok(answer)).path("access_token").asString();
    }

    public JsonNode read(String body) {
        return json.readTree(body);
    }

    public String id(String created) {
        return read(created).path("id").asString();
    }

    /** On a machine that is busy with other things a part may not answer for a moment. */
    public static HttpResponse<String> answered(Callable<HttpResponse<String>> request) {
        return await().atMost(PATIENCE).until(request, answer -> answer.statusCode() != BUSY);
    }

    /** The body of an answer that has to be a good one. */
    public static String ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }

    /** The status of a problem and the last part of its type. */
    String problem(HttpResponse<String> answer) {
        var type = read(answer.body()).path("type").asString();
        return answer.statusCode() + " " + type.substring(type.lastIndexOf('/') + 1);
    }
}
