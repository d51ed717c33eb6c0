package nl.warmwelkom.gateway.routes;

import static nl.warmwelkom.gateway.landscape.ProblemAssert.assertProblem;
import static nl.warmwelkom.gateway.landscape.ProblemAssert.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.landscape.Behaviour;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.SharedLandscape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedLandscape.class)
class RoutesTest {

    private final Landscape landscape;

    RoutesTest(Landscape landscape) {
        this.landscape = landscape;
    }

    @ParameterizedTest
    @CsvSource({
        "/catalogue/concerns, employer",
        "/questionnaire, employer",
        "/employers, employer",
        "/employers/1, employer",
        "/employers/1/positions, employer",
        "/employers/1/positions/2, employer",
        "/employers/1/responses, employer",
        "/employers/1/temperature, employer",
        "/employers/1/questions, employer",
        "/open-questions, employer",
        "/editor-questions, employer",
        "/employers/1/tips, match",
        "/employers/1/tips?stage=before, match",
        "/employers/1/tips/2/feedback, match",
        "/candidates, candidate",
        "/candidates/1, candidate",
        "/candidates/1/consents/matching, candidate",
        "/candidates/1/proposals, match",
        "/introductions, match",
        "/introductions?status=proposed&region=AM19, match",
        "/introductions/1, match",
        "/events, match",
        "/introductions/1/candidate-decision, match",
        "/introductions/1/shared, candidate",
        "/introductions/1/shared-preview, candidate",
        "/introductions/1/passport, candidate",
        "/candidates/imports, candidate",
        "/candidates/1/links/2, candidate",
        "/shared-dossiers/secret, candidate",
        "/openness, candidate",
        "/quick-checks, match",
        "/concerns/recognise, employer",
        "/provisions/estimate, match",
        "/tip-effects, match",
        "/tip-effects/hold-out, match",
        "/regions/AM19/temperatures, match",
        "/tips, match",
        "/tips/T001/approval, match",
        "/readability, match",
    })
    void each_path_of_the_api_has_its_service(String path, String service) {
        var answer = landscape
                .get("/api/v1" + path)
                .token(landscape.tokens.of("jobcoach-leiden", "jobcoach"))
                .send();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("from").asString()).isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource({
        "/, web",
        "/watertemperatuur, web",
        "/css/site.css, web",
        "/apiary, web",
        "/loginscherm, web",
        "/oauth2/token, identity",
        "/oauth2/authorize?client_id=web, identity",
        "/.well-known/openid-configuration, identity",
        "/login, identity",
        "/logout, identity",
        "/userinfo, identity",
        "/connect/logout, identity",
    })
    void pages_and_logging_in_need_no_token_and_have_their_services(String path, String service) {
        var answer = landscape.get(path).send();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("from").asString()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1", "/api/v2/employers", "/api/v1/positions/1"})
    void an_unknown_path_of_the_api_is_a_problem_and_reaches_nobody(String path) {
        var answer = landscape
                .get(path)
                .token(landscape.tokens.of("jobcoach-leiden", "jobcoach"))
                .send();

        assertProblem(answer, ProblemType.NOT_FOUND);
        assertThat(landscape.services())
                .allSatisfy(service ->
                        assertThat(service.seen()).noneMatch(seen -> seen.uri().startsWith("/api")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/metrics",
                "/actuator/gateway/routes",
                "/actuator/heapdump"
            })
    void nothing_of_the_machinery_is_for_the_outside_but_health(String path) {
        assertProblem(landscape.get(path).send(), ProblemType.NOT_FOUND);
        assertThat(landscape.web.seen()).isEmpty();
    }

    @Test
    void method_query_and_body_arrive_as_they_were_sent() {
        landscape.employer.does(Behaviour.json(201, "{\"id\":1}", Map.of("Location", "/api/v1/employers/1")));

        var answer = landscape
                .ask("POST", "/api/v1/employers?a=b%20c&d=%C3%A9")
                .token(landscape.tokens.of("employer-bakker", "employer"))
                .header("Idempotency-Key", "k1")
                .header("If-Match", "\"3\"")
                .json("{\"name\":\"Bakker é\"}")
                .send();

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/employers/1");
        var seen = landscape.employer.onlySeen();
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(seen.uri()).isEqualTo("/api/v1/employers?a=b%20c&d=%C3%A9");
        assertThat(seen.body()).isEqualTo("{\"name\":\"Bakker é\"}");
        assertThat(seen.header("content-type")).contains("application/json");
        assertThat(seen.header("idempotency-key")).contains("k1");
        assertThat(seen.header("if-match")).contains("\"3\"");
    }

    @Test
    void a_services_own_problem_passes_unchanged() {
        var own = "{\"type\":\"x\",\"title\":\"t\",\"status\":409,\"detail\":\"d\",\"errors\":[]}";
        landscape.match.does(Behaviour.json(409, own, Map.of("ETag", "\"7\"")));

        var answer = landscape
                .ask("POST", "/api/v1/introductions")
                .token(landscape.tokens.of("jobcoach-leiden", "jobcoach"))
                .json("{}")
                .send();

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo(own);
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
    }

    @Test
    void the_api_services_see_the_token_and_no_cookie() {
        var token = landscape.tokens.of("jobcoach-leiden", "jobcoach");

        landscape
                .get("/api/v1/candidates")
                .token(token)
                .header("Cookie", "SESSION=abc")
                .send();

        var seen = landscape.candidate.onlySeen();
        assertThat(seen.header("authorization")).contains("Bearer " + token);
        assertThat(seen.header("cookie")).isEmpty();
    }

    @Test
    void pages_get_no_cookies_and_the_identity_provider_keeps_its_own_and_credentials() {
        landscape.get("/").header("Cookie", "warm-welkom=abc").send();
        landscape.get("/login").header("Cookie", "identity-session=abc").send();
        landscape
                .ask("POST", "/oauth2/token")
                .header("Authorization", "Basic am9iY29hY2g6ZGVtbw==")
                .send();

        assertThat(landscape.web.onlySeen().header("cookie")).isEmpty();
        assertThat(landscape.identity.seen())
                .filteredOn(seen -> seen.uri().equals("/login"))
                .singleElement()
                .satisfies(seen -> assertThat(seen.header("cookie")).contains("identity-session=abc"));
        assertThat(landscape.identity.seen())
                .filteredOn(seen -> seen.uri().equals("/oauth2/token"))
                .singleElement()
                .satisfies(seen -> assertThat(seen.header("authorization")).contains("Basic am9iY29hY2g6ZGVtbw=="));
    }
}
