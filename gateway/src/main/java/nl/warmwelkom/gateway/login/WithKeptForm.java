package nl.warmwelkom.gateway.login;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;

/** A request for a page, with what was typed on it before. Still a GET: it changes nothing, it only shows. */
final class WithKeptForm extends ServerHttpRequestDecorator {

    private final byte[] fields;
    private final HttpHeaders headers;

    WithKeptForm(ServerHttpRequest request, KeptForm form) {
        super(request);
        this.fields = form.fields().getBytes(StandardCharsets.UTF_8);
        this.headers = HttpHeaders.copyOf(request.getHeaders());
        headers.set("Warm-Kept-Form", "true");
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        headers.setContentLength(fields.length);
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return Flux.defer(() -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(fields)));
    }
}
