package nl.warmwelkom.web.api;

import nl.warmwelkom.web.reader.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.circuitbreaker.ReactiveCircuitBreakerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;

/** The public API, asked through the gateway as anybody else would: what a page shows, its reader may see. */
public final class Api {

    private static final Logger LOG = LoggerFactory.getLogger(Api.class);

    /** The start of the names of our breakers. */
    static final String BREAKER = "api-";

    private static final Reader.Pass NOBODY = new Reader.Pass("", "nl");

    private final WebClient client;
    private final ReactiveCircuitBreakerFactory<?, ?> breakers;

    Api(WebClient client, ReactiveCircuitBreakerFactory<?, ?> breakers) {
        this.client = client;
        this.breakers = breakers;
    }

    /** Never an error: silence is an answer too, and each page says what it makes of it. */
    public <T> Mono<Answer<T>> ask(Reader reader, Call call, Class<T> type) {
        return ask(reader.pass(), call, type);
    }

    /** Does something, of which only matters whether it was done. */
    public Mono<Answer<Done>> act(Reader reader, Call call) {
        return guarded(
                call,
                request(reader.pass(), call)
                        .exchangeToMono(response ->
                                read(response, Mono.defer(response::releaseBody).thenReturn(new Done()))));
    }

    /** What everybody may read, asked in nobody's name. */
    public <T> Mono<Answer<T>> ask(Call call, Class<T> type) {
        return ask(NOBODY, call, type);
    }

    private <T> Mono<Answer<T>> ask(Reader.Pass pass, Call call, Class<T> type) {
        return guarded(call, request(pass, call).exchangeToMono(response -> read(response, response.bodyToMono(type))));
    }

    private <T> Mono<Answer<T>> guarded(Call call, Mono<Answer<T>> answer) {
        return breakers.create(BREAKER + call.part()).run(answer, failure -> {
            LOG.warn("No answer about {}: {}", call.part(), nameOf(failure));
            return Mono.just(new Answer.Silence<>());
        });
    }

    private WebClient.RequestHeadersSpec<?> request(Reader.Pass pass, Call call) {
        var request = client.method(HttpMethod.valueOf(call.method()))
                .uri("/api/v1" + call.path(), call.fill().toArray())
                .headers(headers -> {
                    if (!pass.token().isEmpty()) {
                        headers.setBearerAuth(pass.token());
                    }
                    headers.set(HttpHeaders.ACCEPT_LANGUAGE, pass.language());
                    call.headers().forEach(headers::set);
                });
        call.body().ifPresent(request::bodyValue);
        return request;
    }

    private static <T> Mono<Answer<T>> read(ClientResponse response, Mono<T> body) {
        var status = response.statusCode();
        if (status.is2xxSuccessful()) {
            var etag = response.headers().asHttpHeaders().getETag();
            return body.map(read -> new Answer.Yes<>(read, etag == null ? "" : etag));
        }
        // What the API says no to is an answer; only what it cannot do now counts against it.
        return status.is4xxClientError()
                ? response.bodyToMono(Problem.class)
                        .defaultIfEmpty(new Problem(null, status.value(), null))
                        .map(Answer.No::new)
                : response.createError();
    }

    /** The kind of failure only: a message can quote what was sent, and that may be somebody's words. */
    private static String nameOf(Throwable failure) {
        return failure instanceof WebClientResponseException response
                ? "status " + response.getStatusCode().value()
                : failure.getClass().getSimpleName();
    }

    /** It was done; there is nothing more to say about it. */
    public record Done() {}
}
