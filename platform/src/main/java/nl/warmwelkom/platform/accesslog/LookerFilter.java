package nl.warmwelkom.platform.accesslog;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Sends along with every request who it is for. */
final class LookerFilter implements WebFilter {

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Errands errands;
    private final Supplier<UUID> ids;

    LookerFilter(Errands errands, Supplier<UUID> ids) {
        this.errands = errands;
        this.ids = ids;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(JwtAuthenticationToken.class)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(login -> chain.filter(exchange).contextWrite(context -> {
                    var looker = looker(exchange.getRequest(), login.orElse(null));
                    return context.put(Looker.class, looker);
                }));
    }

    private Looker looker(ServerHttpRequest request, @Nullable JwtAuthenticationToken login) {
        var errand = errands.of(request);
        var traceId = traceId(request.getHeaders());
        return login == null
                ? new Looker(null, null, errand, traceId)
                : new Looker(Caller.of(login.getToken()), login.getToken().getClaimAsString("name"), errand, traceId);
    }

    private String traceId(HttpHeaders headers) {
        var trace = TRACEPARENT.matcher(first(headers, "traceparent"));
        if (trace.matches()) {
            return trace.group(1);
        }
        // The gateway numbers every request, and sends that number to each service that it asks.
        var request = first(headers, "X-Request-Id");
        return (UUID_SHAPE.matcher(request).matches() ? request : ids.get().toString()).replace("-", "");
    }

    private static String first(HttpHeaders headers, String name) {
        var value = headers.getFirst(name);
        return value == null ? "" : value;
    }
}
