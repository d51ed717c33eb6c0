package nl.warmwelkom.gateway.caller;

import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Notes who calls, once the token is checked, for whatever comes after. */
@Component
final class CallerFilter implements WebFilter, Ordered {

    @Override
    public int getOrder() {
        return DoorOrder.CALLER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(JwtAuthenticationToken.class)
                .map(token -> Optional.of(Caller.of(token.getToken())))
                .defaultIfEmpty(Optional.empty())
                .doOnNext(caller -> caller.ifPresent(known -> known.putIn(exchange)))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }
}
