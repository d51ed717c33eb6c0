package nl.warmwelkom.web.visit;

import io.netty.handler.codec.http.HttpMethod;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** employer-service and match-service on a real port, answering what a test wants. */
public final class Services {

    private final List<String> checks = new CopyOnWriteArrayList<>();
    private final List<String> languages = new CopyOnWriteArrayList<>();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Told> api = new ConcurrentHashMap<>();
    private final DisposableServer server;
    private volatile String outcome = Samples.OUTCOME;
    private volatile int matchStatus = 200;
    private volatile Duration matchDelay = Duration.ZERO;

    public Services() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.get("/api/v1/questionnaire", (_, response) -> {
                            asked.add("GET /api/v1/questionnaire");
                            return json(response, Samples.QUESTIONNAIRE);
                        })
                        .get("/api/v1/catalogue/sectors", (_, response) -> json(response, Samples.SECTORS))
                        .post("/api/v1/quick-checks", this::check)
                        .route(_ -> true, this::api))
                .bindNow();
    }

    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    /** What the API says for somebody, with a query for one question in particular; anything else is not there. */
    public void api(String methodAndPath, int status, String json) {
        api.put(methodAndPath, new Told(status, "application/json", json));
    }

    /** What the API streams to somebody, before it ends. */
    public void stream(String path, String events) {
        api.put("GET " + path, new Told(200, "text/event-stream", events));
    }

    /** What was sent to the API, each as "method path body". */
    public List<String> sent() {
        return List.copyOf(sent);
    }

    /** What the API was asked, each as "method path?query". */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private Publisher<Void> api(HttpServerRequest request, HttpServerResponse response) {
        var whole = request.method() + " " + URLDecoder.decode(request.uri(), StandardCharsets.UTF_8);
        asked.add(whole);
        var place = request.method() + " " + request.uri().replaceFirst("\\?.*", "");
        return request.receive().aggregate().asString().defaultIfEmpty("").flatMap(body -> {
            if (!request.method().equals(HttpMethod.GET)) {
                sent.add(place + " " + body);
            }
            var nothing = new Told(404, "application/json", "{\"type\": \"/problems/not-found\", \"status\": 404}");
            var told = api.getOrDefault(whole, api.getOrDefault(place, nothing));
            return Mono.from(answer(response.status(told.status()).header("ETag", "\"1\""), told.type(), told.body()));
        });
    }

    private record Told(int status, String type, String body) {}

    /** All is well again, and nothing was ever asked. */
    public void reset() {
        api.clear();
        Samples.LISTS.forEach((name, list) -> api("GET /api/v1/catalogue/" + name, 200, list));
        sent.clear();
        asked.clear();
        checks.clear();
        languages.clear();
        outcome = Samples.OUTCOME;
        matchStatus = 200;
        matchDelay = Duration.ZERO;
    }

    public void answerWith(String outcomeJson) {
        outcome = outcomeJson;
    }

    public void failWith(int status) {
        matchStatus = status;
    }

    public void answerAfter(Duration delay) {
        matchDelay = delay;
    }

    /** The bodies that match-service was asked with. */
    public List<String> checks() {
        return List.copyOf(checks);
    }

    /** The languages in which match-service was asked to tell. */
    public List<String> languages() {
        return List.copyOf(languages);
    }

    private Publisher<Void> check(HttpServerRequest request, HttpServerResponse response) {
        return request.receive().aggregate().asString().flatMap(body -> {
            checks.add(body);
            languages.add(request.requestHeaders().get("Accept-Language"));
            return Mono.delay(matchDelay).then(Mono.from(json(response.status(matchStatus), outcome)));
        });
    }

    private static Publisher<Void> json(HttpServerResponse response, String body) {
        return answer(response, "application/json", body);
    }

    private static Publisher<Void> answer(HttpServerResponse response, String type, String body) {
        return response.header("Content-Type", type).sendString(Mono.just(body));
    }
}
