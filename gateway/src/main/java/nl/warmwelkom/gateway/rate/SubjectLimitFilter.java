package nl.warmwelkom.gateway.rate;

import nl.warmwelkom.gateway.caller.Caller;
import nl.warmwelkom.gateway.caller.DoorOrder;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Limits requests by account, once the token is checked. */
final class SubjectLimitFilter implements WebFilter, Ordered {

    private final RateLimits limits;

    SubjectLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public int getOrder() {
        return DoorOrder.ONCE_CALLER_IS_KNOWN;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Caller.in(exchange)
                .flatMap(caller -> limits.take(caller.subject()))
                .map(TooMany::<Void>refuse)
                .orElseGet(() -> chain.filter(exchange));
    }
}
