package nl.warmwelkom.web.reader;

import java.util.Optional;
import nl.warmwelkom.web.site.Frame;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the frame around every page has to know. */
@ControllerAdvice
class EveryPage {

    private final Frame frame;

    EveryPage(Frame frame) {
        this.frame = frame;
    }

    @ModelAttribute("frame")
    Mono<Frame.Around> frame(ServerWebExchange exchange) {
        return Readers.of(exchange)
                .flatMap(reader -> formKey(exchange).thenReturn(Optional.of(reader)))
                .defaultIfEmpty(Optional.empty())
                .map(reader -> frame.around(exchange.getRequest(), reader));
    }

    /** Every form with {@code th:action} then holds the key of this session by itself. */
    private static Mono<CsrfToken> formKey(ServerWebExchange exchange) {
        Mono<CsrfToken> key = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return key.doOnNext(
                known -> exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, known));
    }
}
