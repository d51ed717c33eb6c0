package nl.warmwelkom.gateway.composition;

import nl.warmwelkom.gateway.headers.ContentTag;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** An introduction as its employer sees it, to the employer itself and to whoever decides what that will be. */
@Component
final class EmployersIntroduction {

    private final ViewOfEmployer view;

    EmployersIntroduction(ViewOfEmployer view) {
        this.view = view;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        var path = request.exchange().getRequest().getURI().getRawPath();
        return answer(request, path + query(request), path + "/shared");
    }

    /** What the employer would see of a choice that is only thought of. */
    Mono<ServerResponse> imagine(ServerRequest request) {
        var path = request.exchange().getRequest().getURI().getRawPath();
        var words = path.substring(0, path.lastIndexOf('/')) + "/shared-preview";
        return answer(request, path + query(request), words + query(request));
    }

    private Mono<ServerResponse> answer(ServerRequest request, String introduction, String words) {
        return view.of(request.exchange(), introduction, words)
                .map(ExactJson::write)
                .flatMap(body -> answer(request, body))
                .onErrorResume(
                        ServiceReads.Instead.class, instead -> instead.answer().asItCame());
    }

    private static String query(ServerRequest request) {
        var query = request.exchange().getRequest().getURI().getRawQuery();
        return query == null ? "" : "?" + query;
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
