package nl.warmwelkom.gateway.problems;

import java.nio.charset.StandardCharsets;
import nl.warmwelkom.gateway.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer to a request (RFC 9457). */
@Component
public final class ProblemWriter {

    private final JsonMapper json;
    private final PublicAddress address;

    ProblemWriter(JsonMapper json, PublicAddress address) {
        this.json = json;
        this.address = address;
    }

    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        return write(exchange, problem, new HttpHeaders());
    }

    /**
     * Writes the problem, if the answer has not begun yet.
     *
     * @param more headers that belong to this problem, such as Allow
     */
    public Mono<Void> write(ServerWebExchange exchange, Problem problem, HttpHeaders more) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.empty();
        }
        var page = wantsPage(exchange.getRequest());
        var body = page ? ProblemPage.forVisitor(problem).getBytes(StandardCharsets.UTF_8) : bytes(exchange, problem);
        var headers = response.getHeaders();
        // A service may have said its length, type or tag already before it broke off: none of that holds any more.
        headers.clear();
        headers.putAll(more);
        headers.setContentType(page ? ProblemPage.HTML : MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLength(body.length);
        headers.setCacheControl("no-store");
        if (!problem.retryAfter().isZero()) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(problem.retryAfterSeconds()));
        }
        response.setStatusCode(HttpStatusCode.valueOf(problem.type().status()));
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private byte[] bytes(ServerWebExchange exchange, Problem problem) {
        var type = problem.type();
        return json.writeValueAsBytes(new Wire(
                address.api("/problems/" + type.slug()),
                type.title(),
                type.status(),
                problem.detail(),
                exchange.getRequest().getPath().value()));
    }

    /** People who look at pages get a page; whoever speaks to the API gets JSON whatever it asks for. */
    private static boolean wantsPage(ServerHttpRequest request) {
        var path = request.getPath().value();
        return !path.equals("/api")
                && !path.startsWith("/api/")
                && request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT).stream()
                        .anyMatch(accept -> accept.contains(MediaType.TEXT_HTML_VALUE));
    }

    private record Wire(String type, String title, int status, String detail, String instance) {}
}
