package nl.warmwelkom.web.site;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Tells browsers what they may do with a page.
 *
 * A page is for one reader ("private") and is fetched anew when it is opened anew ("no-cache"). We do not say "no-store": then
 * a phone has nothing to show when its Back is pressed after a form, and asks to send it again, which frightens people off.
 */
@Component
class BrowserMemory implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var response = exchange.getResponse();
        response.beforeCommit(() -> Mono.fromRunnable(() -> {
            var headers = response.getHeaders();
            if (MediaType.TEXT_HTML.isCompatibleWith(headers.getContentType()) && headers.getCacheControl() == null) {
                headers.setCacheControl(CacheControl.noCache().cachePrivate());
            }
        }));
        return chain.filter(exchange);
    }
}
