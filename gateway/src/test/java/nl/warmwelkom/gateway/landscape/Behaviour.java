package nl.warmwelkom.gateway.landscape;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.server.HttpServerResponse;

/** What a service does with a request. */
@FunctionalInterface
public interface Behaviour {

    Publisher<Void> answer(Seen seen, HttpServerResponse response);

    static Behaviour json(int status, String body) {
        return json(status, body, Map.of());
    }

    static Behaviour json(int status, String body, Map<String, String> headers) {
        return text(status, status < 400 ? "application/json" : "application/problem+json", body, headers);
    }

    static Behaviour text(int status, String type, String body, Map<String, String> headers) {
        return (_, response) -> {
            headers.forEach(response::header);
            return response.status(status).header("Content-Type", type).sendString(Mono.just(body));
        };
    }

    static Behaviour silence() {
        return (_, _) -> Mono.never();
    }

    /** Takes the request and breaks the connection. */
    static Behaviour hangUp() {
        return (_, response) -> response.withConnection(connection -> connection.dispose());
    }

    /** Begins an answer, and breaks the connection before its first byte of content. */
    static Behaviour hangUpAfterHeaders() {
        return (_, response) -> response.status(200)
                .header("Content-Type", "application/json")
                .header("Content-Length", "1000")
                .header("ETag", "\"never\"")
                .sendHeaders()
                .then()
                .then(Mono.fromRunnable(() -> response.withConnection(connection -> connection.dispose())));
    }

    /** Sends half an answer and then nothing any more. */
    static Behaviour stall() {
        return (_, response) -> response.status(200)
                .header("Content-Type", "application/json")
                .header("Content-Length", "8")
                .sendString(Flux.just("half").concatWith(Flux.never()), StandardCharsets.UTF_8);
    }

    /** Goes on for a while, with something to say now and then. */
    static Behaviour stream(Duration pause, int times) {
        return (_, response) -> response.status(200)
                .header("Content-Type", "text/event-stream")
                .sendString(
                        Flux.interval(Duration.ZERO, pause).take(times).map(":%d\n\n"::formatted),
                        StandardCharsets.UTF_8);
    }

    /** Tells that it is asked, and answers once the other one is asked too. */
    static Behaviour meeting(Sinks.Empty<Void> itself, Sinks.Empty<Void> other, Behaviour then) {
        return (seen, response) -> {
            itself.tryEmitEmpty();
            return other.asMono().thenMany(Flux.defer(() -> then.answer(seen, response)));
        };
    }

    static Behaviour late(Duration delay, Behaviour then) {
        return (seen, response) -> Mono.delay(delay).thenMany(Flux.defer(() -> then.answer(seen, response)));
    }
}
