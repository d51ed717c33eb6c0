package nl.warmwelkom.web.reader;

import java.util.Optional;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Writes down who asks for a page, as soon as that is known. A page of an error is made after everything else was undone, and
 * still has to greet its reader and let them log out.
 */
public final class Acquainted implements WebFilter {

    private static final String READER = Reader.class.getName();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Readers.of(exchange)
                .doOnNext(reader -> exchange.getAttributes().put(READER, reader))
                .flatMap(_ -> formKey(exchange))
                .then(chain.filter(exchange));
    }

    /** Empty for a visitor who is not logged in. */
    public static Optional<Reader> with(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(READER));
    }

    /** Every form with {@code th:action} then holds the key of this session by itself. */
    private static Mono<CsrfToken> formKey(ServerWebExchange exchange) {
        Mono<CsrfToken> key = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return key.doOnNext(
                known -> exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, known));
    }
}
