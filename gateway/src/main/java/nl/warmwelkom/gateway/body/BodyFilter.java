package nl.warmwelkom.gateway.body;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.caller.DoorOrder;
import nl.warmwelkom.gateway.problems.Problem;
import nl.warmwelkom.gateway.problems.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads the whole body before a service is asked. A body is small, so that is cheap; and a client that sends slowly then
 * cannot make a service look slow and its breaker open for everybody.
 */
@Component
final class BodyFilter implements WebFilter, Ordered {

    private final long limit;
    private final Duration uploadTime;

    BodyFilter(BodySettings settings) {
        this.limit = settings.body().toBytes();
        this.uploadTime = settings.uploadTime();
    }

    @Override
    public int getOrder() {
        return DoorOrder.BODY;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var headers = request.getHeaders();
        if (headers.getContentLength() <= 0 && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
            return chain.filter(exchange);
        }
        if (headers.getContentLength() > limit) {
            return refuseUnread(exchange, headers);
        }
        return DataBufferUtils.join(request.getBody(), Math.toIntExact(limit))
                .map(BodyFilter::bytes)
                .defaultIfEmpty(new byte[0])
                .timeout(uploadTime)
                .onErrorMap(DataBufferLimitException.class, _ -> tooLarge())
                .onErrorMap(TimeoutException.class, _ -> tooSlow())
                .flatMap(bytes -> chain.filter(
                        exchange.mutate().request(new WithBody(request, bytes)).build()));
    }

    /** The server reads on and drops what comes, for most clients send everything before they look for an answer. */
    private Mono<Void> refuseUnread(ServerWebExchange exchange, HttpHeaders headers) {
        if ("100-continue".equalsIgnoreCase(headers.getFirst(HttpHeaders.EXPECT))) {
            // This one asked first and will not send: what comes next on the connection is anybody's guess.
            exchange.getResponse()
                    .beforeCommit(() -> Mono.fromRunnable(
                            () -> exchange.getResponse().getHeaders().setConnection("close")));
        }
        return Mono.error(tooLarge());
    }

    private static byte[] bytes(DataBuffer body) {
        var bytes = new byte[body.readableByteCount()];
        body.read(bytes);
        DataBufferUtils.release(body);
        return bytes;
    }

    private Refusal tooLarge() {
        return new Problem(
                        ProblemType.TOO_LARGE,
                        "A body may be at most %d KiB. Send less, or in parts.".formatted(limit / 1024))
                .refuse();
    }

    private Refusal tooSlow() {
        return new Problem(
                        ProblemType.INVALID_INPUT,
                        "The body did not arrive within %d seconds.".formatted(uploadTime.toSeconds()))
                .refuse();
    }

    private static final class WithBody extends ServerHttpRequestDecorator {

        private final byte[] bytes;
        private final HttpHeaders headers;

        WithBody(ServerHttpRequest request, byte[] bytes) {
            super(request);
            this.bytes = bytes;
            this.headers = HttpHeaders.copyOf(request.getHeaders());
            headers.remove(HttpHeaders.TRANSFER_ENCODING);
            headers.remove(HttpHeaders.EXPECT);
            headers.setContentLength(bytes.length);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return Flux.defer(() -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(bytes)));
        }
    }
}
