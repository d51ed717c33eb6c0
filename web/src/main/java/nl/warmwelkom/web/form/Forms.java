package nl.warmwelkom.web.form;

import java.util.List;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads a form, whether it is sent now or was typed before a login ended. */
public final class Forms {

    private Forms() {}

    /** A page with a form on it. Its status says whether something is wrong with what was sent. */
    public static Rendering.Builder<?> page(String view, Form form) {
        return Rendering.view(view)
                .status(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .modelAttribute("form", form);
    }

    /** Empty when a page is opened as new. */
    public static Mono<Form> of(ServerWebExchange exchange) {
        var headers = exchange.getRequest().getHeaders();
        if (!MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(headers.getContentType())) {
            return Mono.just(Form.EMPTY);
        }
        var kept = headers.containsHeader("Warm-Kept-Form");
        return exchange.getFormData()
                .onErrorMap(
                        DataBufferLimitException.class, _ -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE))
                .map(fields -> new Form(fields, List.of(), kept));
    }
}
