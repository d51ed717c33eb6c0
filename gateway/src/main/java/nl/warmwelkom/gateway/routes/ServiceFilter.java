package nl.warmwelkom.gateway.routes;

import nl.warmwelkom.gateway.freshness.FreshnessHeaders;
import nl.warmwelkom.gateway.services.Service;
import nl.warmwelkom.gateway.services.ServiceCalls;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Passes a request on to its service, with time limit, breaker and the memory of recent writes. */
final class ServiceFilter implements GatewayFilter {

    private final Service service;
    private final ServiceCalls calls;
    private final FreshnessHeaders freshness;

    ServiceFilter(Service service, ServiceCalls calls, FreshnessHeaders freshness) {
        this.service = service;
        this.calls = calls;
        this.freshness = freshness;
    }

    /** Only until the answer begins: the chain ends there, and its body is written further out. */
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var asking = exchange.mutate()
                .request(request -> request.headers(headers -> freshness.ask(exchange, service, headers)))
                .build();
        var answer = chain.filter(asking).then(Mono.fromSupplier(exchange::getResponse));
        return calls.guarded(service, answer, ServiceFilter::status)
                .doOnNext(given -> freshness.note(exchange, service, given.getHeaders()))
                .then();
    }

    private static HttpStatusCode status(ServerHttpResponse response) {
        var status = response.getStatusCode();
        return status == null ? HttpStatus.OK : status;
    }
}
