package nl.warmwelkom.gateway.composition;

import nl.warmwelkom.gateway.headers.ContentTag;
import nl.warmwelkom.gateway.services.Service;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An introduction as its employer sees it: what match-service knows of it, and the words that the candidate agreed to
 * share, which only candidate-service holds. Nothing of either is added, guessed or remembered here.
 */
@Component
final class EmployersIntroduction {

    private final ServiceReads services;

    EmployersIntroduction(ServiceReads services) {
        this.services = services;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        var exchange = request.exchange();
        var uri = exchange.getRequest().getURI();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var introduction = services.object(exchange, Service.MATCH, uri.getRawPath() + query);
        var shared = services.get(exchange, Service.CANDIDATE, uri.getRawPath() + "/shared");
        return Mono.zip(introduction, shared, this::composed)
                .flatMap(body -> answer(request, body))
                .onErrorResume(
                        ServiceReads.Instead.class, instead -> instead.answer().asItCame());
    }

    private byte[] composed(ObjectNode whole, ServiceAnswer shared) {
        whole.set("shared", sharedWords(shared));
        return ExactJson.write(whole);
    }

    /** Nothing shared is an answer. No answer is not: an employer must not take it for nothing. */
    private ObjectNode sharedWords(ServiceAnswer answer) {
        if (answer.isNotFound()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (!answer.isOk()) {
            throw services.unusable(Service.CANDIDATE, "it answered " + answer.status());
        }
        return services.object(Service.CANDIDATE, answer);
    }

    /**
     * The tag is made of what both services' parts hold, not of the tags that they gave: those count changes, also the ones
     * that this employer may not know of.
     */
    private static Mono<ServerResponse> answer(ServerRequest request, byte[] body) {
        var tag = ContentTag.of(body);
        return request.checkNotModified(tag)
                .switchIfEmpty(Mono.defer(() -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .eTag(tag)
                        .bodyValue(body)));
    }
}
