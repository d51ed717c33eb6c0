package nl.warmwelkom.gateway.composition;

import nl.warmwelkom.gateway.services.Service;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an employer sees of an introduction: what match-service knows of it, and the words that the candidate agreed to share,
 * which only candidate-service holds. Nothing of either is added, guessed or remembered here. There is one way to put the two
 * together, whether an employer reads them or a candidate looks at what an employer would read.
 */
@Component
final class ViewOfEmployer {

    private final ServiceReads services;

    ViewOfEmployer(ServiceReads services) {
        this.services = services;
    }

    /**
     * The view.
     *
     * @param introduction raw path and query of match-service's part
     * @param words raw path and query of candidate-service's part
     */
    Mono<ObjectNode> of(ServerWebExchange exchange, String introduction, String words) {
        return Mono.zip(
                services.object(exchange, Service.MATCH, introduction),
                services.get(exchange, Service.CANDIDATE, words),
                this::together);
    }

    private ObjectNode together(ObjectNode whole, ServiceAnswer shared) {
        whole.set("shared", sharedWords(shared));
        return whole;
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
}
