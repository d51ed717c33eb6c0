package nl.warmwelkom.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps a successful answer before it leaves: whoever got it can get it again. */
final class RecordedResponse extends ServerHttpResponseDecorator {

    private static final List<String> TOLD_AGAIN =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG, Answers.SEQUENCE);

    private final Function<FirstAnswers.Answer, Mono<Void>> keep;
    private boolean kept;

    RecordedResponse(ServerHttpResponse response, Function<FirstAnswers.Answer, Mono<Void>> keep) {
        super(response);
        this.keep = keep;
    }

    boolean isKept() {
        return kept;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        if (!isSuccess()) {
            return super.writeWith(body);
        }
        return DataBufferUtils.join(Flux.from(body)).flatMap(buffer -> {
            var text = buffer.toString(StandardCharsets.UTF_8);
            return keep(text).then(super.writeWith(Mono.just(buffer)));
        });
    }

    @Override
    public Mono<Void> setComplete() {
        return isSuccess() && !kept ? keep("").then(super.setComplete()) : super.setComplete();
    }

    private boolean isSuccess() {
        var status = getStatusCode();
        return status != null && status.is2xxSuccessful();
    }

    private Mono<Void> keep(String body) {
        kept = true;
        var status = getStatusCode();
        return keep.apply(new FirstAnswers.Answer(status == null ? 200 : status.value(), toldAgain(), body));
    }

    private Map<String, String> toldAgain() {
        var headers = new HashMap<String, String>();
        for (var name : TOLD_AGAIN) {
            var value = getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }
}
