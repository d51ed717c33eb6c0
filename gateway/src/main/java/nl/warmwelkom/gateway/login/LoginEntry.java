package nl.warmwelkom.gateway.login;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Sends somebody to log in, and notes where they were going. A form that came with a login that is over is kept: its page
 * shows it again afterwards, and sends nothing by itself.
 */
@Component
public final class LoginEntry implements ServerAuthenticationEntryPoint {

    /** Long enough to find a password; then the session of somebody who never came back is gone. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final Duration UPLOAD_TIME = Duration.ofSeconds(30);

    private static final String BY_HTMX = "HX-Request";

    private final KeptForms forms;
    private final OurPages ours;

    LoginEntry(KeptForms forms, OurPages ours) {
        this.forms = forms;
        this.ours = ours;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException why) {
        return commence(exchange);
    }

    Mono<Void> commence(ServerWebExchange exchange) {
        return isFromScript(exchange.getRequest()) ? refuse(exchange.getResponse()) : begin(exchange);
    }

    /** A page that follows something asks by itself: nobody was going there, and nobody can log in there. */
    private static boolean isFromScript(ServerHttpRequest request) {
        var headers = request.getHeaders();
        return headers.containsHeader(BY_HTMX) || headers.getAccept().contains(MediaType.TEXT_EVENT_STREAM);
    }

    private static Mono<Void> refuse(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.UNAUTHORIZED);
        response.getHeaders().setCacheControl("no-store");
        return response.setComplete();
    }

    private Mono<Void> begin(ServerWebExchange exchange) {
        return exchange.getSession()
                .doOnNext(session -> session.setMaxIdleTime(PATIENCE))
                .flatMap(session -> remember(exchange.getRequest(), session))
                .then(Mono.defer(() -> redirect(exchange, LoginPath.BEGIN)));
    }

    private Mono<Void> remember(ServerHttpRequest request, WebSession session) {
        if (request.getMethod().equals(HttpMethod.GET)) {
            GoingTo.note(request, session);
            return Mono.empty();
        }
        if (!isForm(request) || !ours.sent(request)) {
            return Mono.empty();
        }
        GoingTo.note(request, session);
        return DataBufferUtils.join(request.getBody(), KeptForms.LARGEST)
                .map(LoginEntry::text)
                .timeout(UPLOAD_TIME)
                .doOnNext(fields ->
                        forms.keep(session, new KeptForm(request.getPath().value(), fields)))
                // A form that is too large or too slow to keep: then at least the page comes back.
                .onErrorResume(_ -> Mono.empty())
                .then();
    }

    private static boolean isForm(ServerHttpRequest request) {
        return request.getMethod().equals(HttpMethod.POST)
                && MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(
                        request.getHeaders().getContentType());
    }

    private static String text(DataBuffer body) {
        var text = body.toString(StandardCharsets.UTF_8);
        DataBufferUtils.release(body);
        return text;
    }

    /** With GET, whatever came: a form is never sent on by a redirect. */
    static Mono<Void> redirect(ServerWebExchange exchange, String path) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(URI.create(path));
        response.getHeaders().setCacheControl("no-store");
        return response.setComplete();
    }
}
