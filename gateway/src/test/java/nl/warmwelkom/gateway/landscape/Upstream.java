package nl.warmwelkom.gateway.landscape;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A real HTTP server in the place of a service: it does what a test tells it, and remembers what it was asked. */
public final class Upstream implements AutoCloseable {

    public static final String READINESS = "/actuator/health/readiness";

    private static final Behaviour READY = Behaviour.json(200, "{\"status\":\"UP\"}");

    private final String name;
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour;
    private volatile Behaviour readiness = READY;
    private int port;
    private @Nullable DisposableServer server;

    public Upstream(String name) {
        this.name = name;
        this.behaviour = plain();
        start();
    }

    /** Starts, after a stop on the same port as before. */
    public void start() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(port)
                .channelGroup(connections)
                .handle(this::handle)
                .bindNow();
        port = server.port();
    }

    /** Ends as a process ends: nobody listens, and every connection is closed. */
    public void stop() {
        if (server != null) {
            server.disposeNow();
            server = null;
            connections.close().awaitUninterruptibly();
        }
    }

    @Override
    public void close() {
        stop();
    }

    public String base() {
        return "http://127.0.0.1:" + port;
    }

    @CanIgnoreReturnValue
    public Upstream does(Behaviour now) {
        behaviour = now;
        return this;
    }

    public void answersReadinessWith(Behaviour now) {
        readiness = now;
    }

    public void reset() {
        behaviour = plain();
        readiness = READY;
        seen.clear();
    }

    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** The one request that came. */
    public Seen onlySeen() {
        if (seen.size() != 1) {
            throw new AssertionError("%s was asked %d times: %s".formatted(name, seen.size(), seen));
        }
        return seen.getFirst();
    }

    private Behaviour plain() {
        return Behaviour.json(200, "{\"from\":\"%s\"}".formatted(name));
    }

    private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asByteArray()
                .defaultIfEmpty(new byte[0])
                .flatMap(body -> Mono.from(answer(seen(request, body), response)));
    }

    private Publisher<Void> answer(Seen one, HttpServerResponse response) {
        if (one.uri().equals(READINESS)) {
            return readiness.answer(one, response);
        }
        seen.add(one);
        return behaviour.answer(one, response);
    }

    private static Seen seen(HttpServerRequest request, byte[] body) {
        var headers = new TreeMap<String, List<String>>();
        for (var header : request.requestHeaders()) {
            headers.computeIfAbsent(header.getKey().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(header.getValue());
        }
        return new Seen(
                request.method().name(),
                request.uri(),
                Map.copyOf(headers),
                new String(body, StandardCharsets.UTF_8),
                body.length);
    }
}
