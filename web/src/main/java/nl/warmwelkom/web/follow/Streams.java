package nl.warmwelkom.web.follow;

import io.netty.channel.ChannelOption;
import java.net.URI;
import java.time.Duration;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * Streams of the API, in a reader's name. They have connections of their own: pages that are open take none from those that are
 * asked for.
 */
@Component
public class Streams {

    private static final int ALL = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Three heartbeats. */
    private static final Duration SILENCE = Duration.ofSeconds(45);

    private final WebClient client;
    private final Sinks.Empty<Void> closed = Sinks.empty();

    Streams(
            WebClient.Builder builder,
            @Value("${warm-welkom.services.gateway}") URI gateway,
            ReactorResourceFactory threads) {
        var connections = ConnectionProvider.builder("streams")
                .maxConnections(ALL)
                .pendingAcquireMaxCount(1)
                .pendingAcquireTimeout(PATIENCE)
                .build();
        this.client = builder.clone()
                .baseUrl(gateway.toString())
                .clientConnector(new ReactorClientHttpConnector(HttpClient.create(connections)
                        .runOn(threads.getLoopResources())
                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(PATIENCE.toMillis()))
                        .responseTimeout(SILENCE)))
                .build();
    }

    /**
     * What comes, heartbeats too, until it ends or breaks off: to a browser that is the same, it comes again.
     *
     * @throws ResponseStatusException as an error signal, when there is nothing to follow
     */
    public <T> Flux<ServerSentEvent<T>> of(Reader reader, Call call, Class<T> type) {
        return client.get()
                .uri("/api/v1" + call.path(), call.fill().toArray())
                .headers(headers -> headers.setBearerAuth(reader.pass().token()))
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchangeToFlux(response -> read(response, type))
                .onErrorMap(
                        WebClientRequestException.class,
                        _ -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE))
                .takeUntilOther(closed.asMono());
    }

    private static <T> Flux<ServerSentEvent<T>> read(ClientResponse response, Class<T> type) {
        var event = ResolvableType.forClassWithGenerics(ServerSentEvent.class, type);
        return response.statusCode().is2xxSuccessful()
                ? response.bodyToFlux(ParameterizedTypeReference.<ServerSentEvent<T>>forType(event.getType()))
                        .onErrorComplete()
                : response.releaseBody().thenMany(Flux.error(() -> new ResponseStatusException(response.statusCode())));
    }

    /** Before the server stops, which waits for every answer that goes on. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed.emitEmpty(Sinks.EmitFailureHandler.FAIL_FAST);
    }
}
