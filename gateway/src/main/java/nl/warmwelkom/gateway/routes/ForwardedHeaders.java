package nl.warmwelkom.gateway.routes;

import nl.warmwelkom.gateway.PublicAddress;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells services under which address the outside sees them. It is our own setting, not what the caller says: the identity
 * provider builds addresses from it.
 */
@Component
public final class ForwardedHeaders implements HttpHeadersFilter, Ordered {

    private final PublicAddress address;

    ForwardedHeaders(PublicAddress address) {
        this.address = address;
    }

    /** After the gateway's own filters, which take out every X-Forwarded header. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var headers = HttpHeaders.copyOf(input);
        addTo(headers, exchange);
        return headers;
    }

    public void addTo(HttpHeaders headers, ServerWebExchange exchange) {
        headers.set("X-Forwarded-Proto", address.scheme());
        headers.set("X-Forwarded-Host", address.host());
        headers.set("X-Forwarded-Port", Integer.toString(address.port()));
        var remote = exchange.getRequest().getRemoteAddress();
        if (remote != null && remote.getAddress() != null) {
            headers.set("X-Forwarded-For", remote.getAddress().getHostAddress());
        }
    }
}
