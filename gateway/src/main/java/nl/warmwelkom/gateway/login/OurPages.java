package nl.warmwelkom.gateway.login;

import java.util.Set;
import nl.warmwelkom.gateway.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Whether a form comes from a page of ours, as every browser of the last years says of each form that it sends. */
@Component
public final class OurPages {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final PublicAddress address;

    OurPages(PublicAddress address) {
        this.address = address;
    }

    /** The form that ends a login. Another site cannot send it for somebody. */
    public ServerWebExchangeMatcher logout() {
        var path = ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, LoginPath.LOGOUT);
        return exchange -> path.matches(exchange).flatMap(match -> isFrom(exchange, match));
    }

    private Mono<ServerWebExchangeMatcher.MatchResult> isFrom(
            ServerWebExchange exchange, ServerWebExchangeMatcher.MatchResult match) {
        return sent(exchange.getRequest()) ? Mono.just(match) : ServerWebExchangeMatcher.MatchResult.notMatch();
    }

    boolean sent(ServerHttpRequest request) {
        var site = request.getHeaders().getFirst("Sec-Fetch-Site");
        var origin = request.getHeaders().getFirst(HttpHeaders.ORIGIN);
        return site == null ? address.issuer().equals(origin) : OURS.contains(site);
    }
}
