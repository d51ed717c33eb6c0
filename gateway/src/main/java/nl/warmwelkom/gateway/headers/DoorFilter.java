package nl.warmwelkom.gateway.headers;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * First in, last out: what every request loses at the door, and what every answer gets there, a refusal as well as a
 * service's own.
 */
@Component
final class DoorFilter implements WebFilter, Ordered {

    private static final String API_VERSION = "API-Version";
    private static final String VERSION = "1.0.0";

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var id = RequestId.of(request.getHeaders().getFirst(RequestId.HEADER));
        var answer = exchange.getResponse();
        answer.beforeCommit(() -> Mono.fromRunnable(() -> finish(request, id, answer.getHeaders())));
        return chain.filter(exchange.mutate()
                .request(changed -> changed.headers(headers -> {
                    InnerHeaders.stripIncoming(headers);
                    headers.set(RequestId.HEADER, id);
                }))
                .build());
    }

    private static void finish(ServerHttpRequest request, String id, HttpHeaders headers) {
        InnerHeaders.stripOutgoing(headers);
        headers.set(RequestId.HEADER, id);
        if (!isApi(request)) {
            return;
        }
        headers.set(API_VERSION, VERSION);
        if (request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)) {
            headers.setCacheControl("no-store");
        }
    }

    private static boolean isApi(ServerHttpRequest request) {
        var path = request.getPath().value();
        return path.equals("/api") || path.startsWith("/api/");
    }
}
