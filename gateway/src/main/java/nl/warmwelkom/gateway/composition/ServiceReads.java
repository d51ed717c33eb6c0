package nl.warmwelkom.gateway.composition;

import java.util.List;
import nl.warmwelkom.gateway.freshness.FreshnessHeaders;
import nl.warmwelkom.gateway.headers.RequestId;
import nl.warmwelkom.gateway.problems.Refusal;
import nl.warmwelkom.gateway.routes.ForwardedHeaders;
import nl.warmwelkom.gateway.services.Service;
import nl.warmwelkom.gateway.services.ServiceAddresses;
import nl.warmwelkom.gateway.services.ServiceCalls;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Reads from services on behalf of a caller: with the caller's token, breaker and limits as on a plain route. */
@Component
final class ServiceReads {

    private static final List<String> PASSED_ON = List.of(
            HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE, RequestId.HEADER, "traceparent", "tracestate");

    private final WebClient client;
    private final ServiceAddresses services;
    private final ServiceCalls calls;
    private final FreshnessHeaders freshness;
    private final ForwardedHeaders forwarded;

    ServiceReads(
            WebClient client,
            ServiceAddresses services,
            ServiceCalls calls,
            FreshnessHeaders freshness,
            ForwardedHeaders forwarded) {
        this.client = client;
        this.services = services;
        this.calls = calls;
        this.freshness = freshness;
        this.forwarded = forwarded;
    }

    Mono<ServiceAnswer> get(ServerWebExchange exchange, Service service, String rawPath) {
        var call = client.get()
                .uri(services.at(service, rawPath))
                .headers(headers -> prepare(headers, exchange, service))
                .exchangeToMono(answer -> answer.toEntity(byte[].class))
                .map(ServiceAnswer::new);
        return calls.guarded(service, call, ServiceAnswer::status);
    }

    /**
     * The object that a service answers. An answer that is not OK stands for the whole: see {@link Instead}.
     */
    Mono<ObjectNode> object(ServerWebExchange exchange, Service service, String rawPath) {
        return get(exchange, service, rawPath).map(answer -> {
            if (!answer.isOk()) {
                throw new Instead(answer);
            }
            return object(service, answer);
        });
    }

    ObjectNode object(Service service, ServiceAnswer answer) {
        try {
            if (ExactJson.read(answer.body()) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException broken) {
            throw unusable(service, "its answer is " + broken.getClass().getSimpleName());
        }
        throw unusable(service, "its answer is not a JSON object");
    }

    /** The refusal for an answer that we cannot use. */
    Refusal unusable(Service service, String why) {
        return calls.unavailable(service, why);
    }

    private void prepare(HttpHeaders headers, ServerWebExchange exchange, Service service) {
        var came = exchange.getRequest().getHeaders();
        PASSED_ON.forEach(name -> headers.addAll(name, came.getOrEmpty(name)));
        headers.setAccept(List.of(MediaType.APPLICATION_JSON));
        forwarded.addTo(headers, exchange);
        freshness.ask(exchange, service, headers);
    }

    /** Without a part there is nothing to compose: then what its service said is the answer, at once. */
    static final class Instead extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ServiceAnswer answer;

        private Instead(ServiceAnswer answer) {
            super(null, null, false, false);
            this.answer = answer;
        }

        ServiceAnswer answer() {
            return answer;
        }
    }
}
