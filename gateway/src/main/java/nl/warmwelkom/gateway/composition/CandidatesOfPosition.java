package nl.warmwelkom.gateway.composition;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import nl.warmwelkom.gateway.services.Service;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which of a coach's own candidates have a workplace among their proposals: match-service knows which, and only
 * candidate-service knows how they are called. In the order of their names, for persons are never ranked.
 */
@Component
final class CandidatesOfPosition {

    private static final Comparator<JsonNode> BY_NAME = Comparator.<JsonNode, String>comparing(
                    it -> it.path("givenName").asString(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(it -> it.path("id").asString());

    private final ServiceReads services;

    CandidatesOfPosition(ServiceReads services) {
        this.services = services;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        var exchange = request.exchange();
        var which = services.object(
                exchange, Service.MATCH, exchange.getRequest().getURI().getRawPath());
        // One after the other: of two refusals at once the first to come would be the answer, now this one and then
        // that.
        return which.flatMap(found ->
                        dossiers(exchange, "").collectSortedList(BY_NAME).map(dossiers -> named(ids(found), dossiers)))
                .flatMap(body -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(ExactJson.write(body)))
                .onErrorResume(
                        ServiceReads.Instead.class, instead -> instead.answer().asItCame());
    }

    private Flux<JsonNode> dossiers(ServerWebExchange exchange, String cursor) {
        var path = UriComponentsBuilder.fromPath("/api/v1/candidates").queryParam("limit", 100);
        if (!cursor.isEmpty()) {
            path.queryParam("cursor", "{cursor}");
        }
        return services.object(
                        exchange, Service.CANDIDATE, path.encode().build(cursor).toString())
                .flatMapMany(page -> {
                    var next = page.path("next").asString("");
                    var here = Flux.fromIterable(page.path("items"));
                    return next.isEmpty() ? here : here.concatWith(Flux.defer(() -> dossiers(exchange, next)));
                });
    }

    private static Set<String> ids(ObjectNode found) {
        var ids = new HashSet<String>();
        found.path("items").forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }

    private static ObjectNode named(Set<String> ids, Iterable<JsonNode> dossiers) {
        var whole = JsonNodeFactory.instance.objectNode();
        var items = whole.putArray("items");
        dossiers.forEach(dossier -> {
            if (ids.contains(dossier.path("id").asString())) {
                items.addObject().set("id", dossier.path("id")).set("givenName", dossier.path("givenName"));
            }
        });
        return whole;
    }
}
