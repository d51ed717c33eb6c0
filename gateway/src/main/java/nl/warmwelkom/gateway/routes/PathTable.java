package nl.warmwelkom.gateway.routes;

import java.util.List;
import nl.warmwelkom.gateway.services.Service;

/** Which service answers what. The first line that fits wins, so exceptions stand before the rule. */
final class PathTable {

    private static final String API = "/api/v1";

    /**
     * Paths of one service.
     *
     * @param name of the route, as it stands in metrics
     */
    record Line(String name, Service service, List<String> paths) {}

    static final List<Line> LINES = List.of(
            api(
                    "words-shared",
                    Service.CANDIDATE,
                    "/introductions/{id}/shared",
                    "/introductions/{id}/shared-preview",
                    "/introductions/{id}/openness",
                    "/introductions/{id}/passport",
                    "/shared-dossiers/{token}",
                    "/openness"),
            api(
                    "matching",
                    Service.MATCH,
                    "/quick-checks",
                    "/provisions/**",
                    "/tip-effects/**",
                    "/regions/{code}/temperatures",
                    "/regions/{code}/rounds/**",
                    "/regions/{code}/fairness",
                    "/regions/{code}/dashboard",
                    "/weights/**",
                    "/tips/**",
                    "/readability",
                    "/introductions/**",
                    "/events",
                    "/employers/{id}/tips/**",
                    "/employers/{id}/pause",
                    "/employers/{id}/hello",
                    "/candidates/{id}/proposals",
                    "/positions/{id}/candidates",
                    "/positions/{id}/what-if"),
            api(
                    "employers",
                    Service.EMPLOYER,
                    "/catalogue/**",
                    "/questionnaire",
                    "/concerns/**",
                    "/open-questions/**",
                    "/editor-questions",
                    "/stories/**",
                    "/employers/**"),
            api("candidates", Service.CANDIDATE, "/candidates/**", "/access-log/**", "/erasures/**", "/language-hints"),
            new Line(
                    "identity",
                    Service.IDENTITY,
                    List.of(
                            "/oauth2/**",
                            "/.well-known/**",
                            "/login/**",
                            "/logout/**",
                            "/userinfo/**",
                            "/connect/**")));

    /** What is never a page, whether a line above fits or not. */
    static final List<String> NO_PAGES = List.of(
            "/api/**",
            "/actuator/**",
            "/oauth2/**",
            "/.well-known/**",
            "/login/**",
            "/logout/**",
            "/userinfo/**",
            "/connect/**");

    private PathTable() {}

    private static Line api(String name, Service service, String... paths) {
        return new Line(name, service, List.of(paths).stream().map(API::concat).toList());
    }
}
