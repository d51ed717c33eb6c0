package nl.warmwelkom.gateway.composition;

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
import tools.jackson.databind.node.ObjectNode;

/**
 * What a candidate can choose to show in one introduction, each choice with the employer's exact view of it. candidate-service
 * knows what there is to choose; the view is made like the employer's own.
 */
@Component
final class OpennessOfIntroduction {

    private final ServiceReads services;
    private final ViewOfEmployer view;

    OpennessOfIntroduction(ServiceReads services, ViewOfEmployer view) {
        this.services = services;
        this.view = view;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        var exchange = request.exchange();
        var path = exchange.getRequest().getURI().getRawPath();
        var introduction = path.substring(0, path.lastIndexOf('/'));
        return services.object(exchange, Service.CANDIDATE, path)
                .flatMap(found -> Flux.fromIterable(found.path("choices"))
                        .flatMapSequential(choice -> withView(exchange, introduction, choice))
                        .collectList()
                        .map(choices -> {
                            found.putArray("choices").addAll(choices);
                            return found;
                        }))
                .flatMap(body -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(ExactJson.write(body)))
                .onErrorResume(
                        ServiceReads.Instead.class, instead -> instead.answer().asItCame());
    }

    private Mono<JsonNode> withView(ServerWebExchange exchange, String introduction, JsonNode choice) {
        if (!(choice instanceof ObjectNode whole)) {
            return Mono.error(services.unusable(Service.CANDIDATE, "a choice is not a JSON object"));
        }
        var query = query(choice.path("share"));
        return view.of(exchange, introduction + "/employer-view" + query, introduction + "/shared-preview" + query)
                .map(seen -> whole.set("view", seen));
    }

    private static String query(JsonNode share) {
        var query = UriComponentsBuilder.newInstance();
        for (var part : new String[] {"givenName", "story", "strengths"}) {
            query.queryParam(part, share.path(part).asBoolean());
        }
        share.path("supportNeeds").forEach(need -> query.queryParam("supportNeeds", need.asString()));
        return query.encode().build().toUriString();
    }
}
