package nl.warmwelkom.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.warmwelkom.gateway.landscape.Ask;
import nl.warmwelkom.gateway.landscape.Behaviour;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.RawClient;
import nl.warmwelkom.gateway.landscape.SharedLandscape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedLandscape.class)
class HeadersTest {

    private final Landscape landscape;
    private final String token;

    HeadersTest(Landscape landscape) {
        this.landscape = landscape;
        this.token = landscape.tokens.of("jobcoach-leiden", "jobcoach");
    }

    @Test
    void every_answer_of_the_api_says_its_version_once_whoever_made_it() {
        landscape.employer.does(Behaviour.json(200, "{}", Map.of("API-Version", "9.9.9")));

        var answers = Stream.of(
                landscape.get("/api/v1/questionnaire"),
                landscape.get("/api/v1/me").token(token),
                landscape.get("/api/v1/me"),
                landscape.get("/api/v1/nothing").token(token),
                landscape.ask("DELETE", "/api/v1/me").token(token),
                landscape.get("/api/v1/problems"),
                landscape.get("/api"));

        assertThat(answers.map(Ask::send))
                .allSatisfy(answer -> assertThat(answer.headers().allValues("API-Version"))
                        .as(answer.uri() + " " + answer.statusCode())
                        .containsExactly("1.0.0"));
        assertThat(landscape.get("/").send().headers().firstValue("API-Version"))
                .as("a page")
                .isEmpty();
    }

    @Test
    void an_answer_to_a_token_is_stored_by_nobody() {
        landscape.employer.does(Behaviour.json(200, "{}", Map.of("Cache-Control", "public, max-age=600")));

        assertThat(cacheControl(landscape.get("/api/v1/questionnaire").send())).containsExactly("public, max-age=600");
        assertThat(cacheControl(
                        landscape.get("/api/v1/questionnaire").token(token).send()))
                .containsExactly("no-store");
        assertThat(cacheControl(landscape.get("/api/v1/me").token(token).send()))
                .containsExactly("no-store");
        assertThat(cacheControl(landscape.get("/api/v1/nothing").token(token).send()))
                .containsExactly("no-store");
    }

    @Test
    void pages_may_load_nothing_from_elsewhere_and_are_framed_by_nobody() {
        for (var path : List.of("/", "/watertemperatuur", "/login")) {
            var headers = landscape.get(path).send().headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'self'");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        }
    }

    @Test
    void a_page_may_bring_a_policy_and_caching_of_its_own() {
        landscape.web.does(Behaviour.text(
                200,
                "text/css",
                "p {}",
                Map.of("Content-Security-Policy", "default-src 'none'", "Cache-Control", "max-age=60")));

        var headers = landscape.get("/css/site.css").send().headers();

        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("default-src 'none'");
        assertThat(headers.allValues("Cache-Control")).containsExactly("max-age=60");
    }

    @Test
    void answers_of_the_api_may_run_nothing() {
        var headers = landscape.get("/api/v1/questionnaire").send().headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void what_services_tell_each_other_neither_comes_in_nor_goes_out() {
        landscape.web.does(Behaviour.json(200, "{}", Map.of("Warm-Sequence", "responses/1/3", "warm-other", "x")));

        var answer = landscape
                .get("/")
                .header("Warm-Wait-For", "responses/1/999999")
                .header("warm-Anything", "x")
                .send();

        assertThat(landscape.web.onlySeen().headers().keySet()).noneMatch(name -> name.startsWith("warm-"));
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("warm-"));
    }

    @Test
    void services_see_the_public_address_whatever_the_caller_says() throws IOException {
        for (var path : List.of("/", "/oauth2/authorize", "/api/v1/questionnaire")) {
            landscape.reset();
            try (var client = new RawClient(landscape.port())) {
                client.send("""
                        GET %s HTTP/1.1\r
                        Host: evil.example\r
                        Forwarded: host=evil.example;proto=gopher\r
                        X-Forwarded-Host: evil.example\r
                        X-Forwarded-Proto: gopher\r
                        X-Forwarded-Port: 666\r
                        X-Forwarded-Prefix: /evil\r
                        X-Forwarded-For: 6.6.6.6\r
                        X-Real-IP: 6.6.6.6\r
                        Connection: close\r
                        \r
                        """.formatted(path));
                client.readToEnd();
            }
            var seen = Stream.of(landscape.web, landscape.identity, landscape.employer)
                    .flatMap(service -> service.seen().stream())
                    .filter(one -> one.uri().equals(path))
                    .toList();

            assertThat(seen).singleElement().satisfies(one -> {
                assertThat(one.headers().get("x-forwarded-host")).containsExactly("localhost:8080");
                assertThat(one.headers().get("x-forwarded-proto")).containsExactly("http");
                assertThat(one.headers().get("x-forwarded-port")).containsExactly("8080");
                assertThat(one.headers().get("x-forwarded-for")).containsExactly("127.0.0.1");
                assertThat(one.headers()).doesNotContainKeys("forwarded", "x-forwarded-prefix", "x-real-ip");
                assertThat(one.headers().toString()).doesNotContain("evil.example");
                if (!path.startsWith("/api")) {
                    assertThat(one.header("host")).contains("localhost:8080");
                }
            });
        }
    }

    @Test
    void every_request_has_a_number_that_service_and_caller_both_see() {
        var answer = landscape.get("/api/v1/questionnaire").send();

        var id = answer.headers().firstValue("X-Request-Id").orElse("");
        assertThat(UUID.fromString(id)).isNotNull();
        assertThat(landscape.employer.onlySeen().header("x-request-id")).contains(id);
    }

    @Test
    void a_caller_may_bring_a_number_but_no_words() {
        var number = UUID.randomUUID().toString();

        var kept = landscape
                .get("/api/v1/questionnaire")
                .header("X-Request-Id", number)
                .send();
        var replaced = landscape
                .get("/api/v1/questionnaire")
                .header("X-Request-Id", "sam-de-vries-leiden-1990")
                .send();

        assertThat(kept.headers().allValues("X-Request-Id")).containsExactly(number);
        assertThat(replaced.headers().firstValue("X-Request-Id").orElse("")).doesNotContain("sam");
    }

    private static List<String> cacheControl(HttpResponse<String> answer) {
        return answer.headers().allValues("Cache-Control");
    }
}
