package nl.warmwelkom.gateway.login;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Tells the pages who is there: the token of the session instead of its cookie. */
@Component
public final class SessionRelay implements GatewayFilter {

    /** What each form of this session has to hold; the pages check it. */
    private static final String FORM_KEY = "Warm-Form-Key";

    private final SessionTokens tokens;
    private final KeptForms forms;
    private final LoginEntry entry;

    SessionRelay(SessionTokens tokens, KeptForms forms, LoginEntry entry) {
        this.tokens = tokens;
        this.forms = forms;
        this.entry = entry;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(OAuth2AuthenticationToken.class)
                .flatMap(login -> tokens.of(login, exchange)
                        .flatMap(token -> loggedIn(exchange, token))
                        .map(Optional::of)
                        .switchIfEmpty(Mono.defer(() -> over(exchange))))
                .switchIfEmpty(Mono.fromSupplier(() -> Optional.of(visitor(exchange))))
                .flatMap(asking -> asking.map(chain::filter).orElseGet(() -> entry.commence(exchange)));
    }

    private Mono<ServerWebExchange> loggedIn(ServerWebExchange exchange, String token) {
        return exchange.getSession()
                .map(session -> told(withKeptForm(exchange.getRequest(), session), exchange, headers -> {
                    headers.setBearerAuth(token);
                    headers.set(FORM_KEY, formKey(session));
                }));
    }

    private ServerHttpRequest withKeptForm(ServerHttpRequest request, WebSession session) {
        if (request.getMethod().equals(HttpMethod.GET)) {
            return forms.typedOn(request.getPath().value(), session)
                    .<ServerHttpRequest>map(form -> new WithKeptForm(request, form))
                    .orElse(request);
        }
        // It is sent now: what was kept of it has done its work.
        forms.typedOn(request.getPath().value(), session).ifPresent(_ -> forms.drop(session));
        return request;
    }

    /** The provider gives no new token, so this login is over, whatever the session says. Empty: log in again. */
    private static Mono<Optional<ServerWebExchange>> over(ServerWebExchange exchange) {
        return exchange.getSession().flatMap(session -> {
            session.getAttributes().clear();
            return session.changeSessionId()
                    .thenReturn(PagesWithLogin.include(exchange) ? Optional.empty() : Optional.of(visitor(exchange)));
        });
    }

    private static ServerWebExchange visitor(ServerWebExchange exchange) {
        return told(exchange.getRequest(), exchange, _ -> {});
    }

    private static ServerWebExchange told(
            ServerHttpRequest request, ServerWebExchange exchange, Consumer<HttpHeaders> who) {
        return exchange.mutate()
                .request(request.mutate()
                        .headers(headers -> {
                            headers.remove(HttpHeaders.COOKIE);
                            headers.remove(HttpHeaders.AUTHORIZATION);
                            who.accept(headers);
                        })
                        .build())
                .build();
    }

    private static String formKey(WebSession session) {
        return (String) session.getAttributes()
                .computeIfAbsent("form-key", _ -> UUID.randomUUID().toString());
    }
}
