package nl.warmwelkom.web.quickcheck.upstream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.circuitbreaker.ReactiveCircuitBreaker;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;

/** One service behind its breaker and time limit. What fails comes back empty: the page then says "not available now". */
final class Guarded {

    private static final Logger LOG = LoggerFactory.getLogger(Guarded.class);

    private final String service;
    private final ReactiveCircuitBreaker breaker;

    Guarded(String service, ReactiveCircuitBreaker breaker) {
        this.service = service;
        this.breaker = breaker;
    }

    <T> Mono<T> ask(Mono<T> question) {
        return breaker.run(question, failure -> {
            LOG.warn("{} gave no answer that we can show: {}", service, nameOf(failure));
            return Mono.empty();
        });
    }

    /** The kind of failure only. A message can quote what was sent or received, and that may be somebody's words. */
    private static String nameOf(Throwable failure) {
        return failure instanceof WebClientResponseException response
                ? "status " + response.getStatusCode().value()
                : failure.getClass().getSimpleName();
    }
}
