package nl.warmwelkom.web.site;

import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * A form with the key of an older login, as when somebody logged in again in another tab: its page shows what was typed, with the
 * key of now, and nothing is done.
 */
@Component
final class LateForms implements WebFilter, Ordered {

    /** Around the rules about who may do what, which find the old key. */
    private static final int BEFORE_THE_RULES = -110;

    static <T> Mono<T> refuse() {
        return Mono.error(WrongKey::new);
    }

    @Override
    public int getOrder() {
        return BEFORE_THE_RULES;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange).onErrorResume(WrongKey.class, _ -> shown(exchange, chain));
    }

    /** Only what a page of ours sent: another site does not choose what stands in somebody's form. */
    private static Mono<Void> shown(ServerWebExchange exchange, WebFilterChain chain) {
        if (!"same-origin".equals(exchange.getRequest().getHeaders().getFirst("Sec-Fetch-Site"))) {
            return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
        }
        return chain.filter(exchange.mutate()
                .request(request -> request.method(HttpMethod.GET).header("Warm-Kept-Form", "true"))
                .build());
    }

    private static final class WrongKey extends RuntimeException {

        WrongKey() {
            super("The form has no key of this login", null, false, false);
        }
    }
}
