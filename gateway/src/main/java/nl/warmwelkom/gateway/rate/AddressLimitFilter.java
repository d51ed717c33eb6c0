package nl.warmwelkom.gateway.rate;

import nl.warmwelkom.gateway.caller.DoorOrder;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Limits requests by address as long as we do not know who asks. A good token frees from this limit, or a whole office
 * behind one address would share it. A refused one counts, in a bucket of its own: guessing tokens makes us check them.
 */
final class AddressLimitFilter implements WebFilter, Ordered {

    private static final String BEARER = "Bearer";

    private final RateLimits anonymous;
    private final RateLimits refused;

    AddressLimitFilter(RateLimits anonymous, RateLimits refused) {
        this.anonymous = anonymous;
        this.refused = refused;
    }

    @Override
    public int getOrder() {
        return DoorOrder.BEFORE_TOKENS;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var address = CallerAddress.of(exchange);
        if (!bringsToken(exchange)) {
            return anonymous.take(address).map(TooMany::<Void>refuse).orElseGet(() -> chain.filter(exchange));
        }
        return refused.look(address)
                .map(TooMany::<Void>refuse)
                .orElseGet(() -> chain.filter(exchange).doFinally(_ -> countRefusal(exchange, address)));
    }

    private void countRefusal(ServerWebExchange exchange, String address) {
        if (exchange.getResponse().getStatusCode() == HttpStatus.UNAUTHORIZED) {
            refused.take(address);
        }
    }

    /** Only what is sure to be checked: elsewhere than on the API, or in another form, a token frees from nothing. */
    private static boolean bringsToken(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var authorization = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return request.getPath().value().startsWith("/api/")
                && authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }
}
