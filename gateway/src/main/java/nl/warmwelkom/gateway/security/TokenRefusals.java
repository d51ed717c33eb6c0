package nl.warmwelkom.gateway.security;

import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.problems.Problem;
import nl.warmwelkom.gateway.problems.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says no at the door, with the challenge of RFC 6750. */
@Component
final class TokenRefusals
        implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler, ServerExchangeRejectedHandler {

    private final ProblemWriter writer;

    TokenRefusals(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException why) {
        // Which check the token failed is not told: it helps whoever forges one more than whoever mistyped.
        var brought = exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
        return writer.write(
                exchange,
                new Problem(
                        ProblemType.NOT_LOGGED_IN,
                        "This needs a valid token. Get one at /oauth2/token and send it as 'Authorization: Bearer …'."),
                challenge(brought ? "Bearer error=\"invalid_token\"" : "Bearer"));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return writer.write(
                exchange,
                new Problem(ProblemType.NOT_ALLOWED, "This token is not one for the API: ask for the scope 'api'."),
                challenge("Bearer error=\"insufficient_scope\", scope=\"api\""));
    }

    /** For addresses that are written to slip past rules, such as ones with a hidden slash. */
    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rejected) {
        return writer.write(
                exchange,
                new Problem(
                        ProblemType.INVALID_INPUT,
                        "The request could not be read. Check the address, the method and the headers."));
    }

    private static HttpHeaders challenge(String value) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, value);
        return headers;
    }
}
