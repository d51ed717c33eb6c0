package nl.warmwelkom.web.site;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What a form of somebody who is logged in has to hold, so that another site cannot send one in their name. The gateway keeps
 * one key for each session and tells us; here nothing is remembered.
 */
final class FormKeys implements ServerCsrfTokenRepository, ServerWebExchangeMatcher {

    private static final String TOLD_BY_GATEWAY = "Warm-Form-Key";
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String FIELD = "_csrf";

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return Mono.justOrEmpty(exchange.getRequest().getHeaders().getFirst(TOLD_BY_GATEWAY))
                .map(FormKeys::token);
    }

    /** One that nobody has: without the gateway's word no form is believed. */
    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> token(UUID.randomUUID().toString()));
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return Mono.empty();
    }

    /** Who is not logged in has nothing that could be done in their name. */
    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var reads = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        return reads || !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                ? MatchResult.notMatch()
                : MatchResult.match();
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, FIELD, value);
    }
}
