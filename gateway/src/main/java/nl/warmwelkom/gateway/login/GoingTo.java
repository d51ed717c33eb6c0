package nl.warmwelkom.gateway.login;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.WebSession;

/** The page that somebody was going to when a login came in between. Only ever an address of our own. */
final class GoingTo {

    private static final String ATTRIBUTE = "going-to";

    private GoingTo() {}

    static void note(ServerHttpRequest request, WebSession session) {
        var path = request.getPath().value();
        var query = request.getURI().getRawQuery();
        session.getAttributes().put(ATTRIBUTE, query == null ? path : path + "?" + query);
    }

    static String take(WebSession session) {
        @Nullable Object path = session.getAttributes().remove(ATTRIBUTE);
        return path instanceof String known ? known : LoginPath.HOME;
    }
}
