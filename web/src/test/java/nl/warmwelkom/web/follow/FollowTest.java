package nl.warmwelkom.web.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import nl.warmwelkom.web.visit.OpenSite;
import nl.warmwelkom.web.visit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class FollowTest extends OpenSite {

    private static final String CHANGES = "/api/v1/events";

    private final HttpClient client = HttpClient.newHttpClient();

    FollowTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    private static String sinceJustNow() {
        return "/stroom?sinds=" + Instant.now();
    }

    private HttpResponse<String> stream(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site() + path))
                .header("Authorization", "Bearer " + candidateToken())
                .header("Accept", "text/event-stream")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/coach", "/regio"})
    void a_page_that_is_open_has_the_words_ready_for_when_something_changed(String home) {
        SERVICES.api("GET /api/v1/introductions", 200, "{\"items\": []}");
        SERVICES.api("GET /api/v1/candidates", 200, "{\"items\": []}");

        var page = at(home).open(home).page();

        assertThat(page.select("[data-sse-connect]").attr("data-sse-connect"))
                .matches(home + "/stroom\\?sinds=20[0-9:TZ-]+");
        assertThat(page.select("[role=status]").text())
                .as("nothing is said yet")
                .isEmpty();
        var words = page.select("template");
        assertThat(words.text()).startsWith("Er is iets veranderd sinds u deze pagina opende.");
        assertThat(words.select("a").attr("href")).isEqualTo(home);
        assertThat(page.select("script").eachAttr("src")).anyMatch(script -> script.startsWith("/assets/htmx.js?v="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/werkgever", "/mijn", "/coach", "/regio"})
    void each_reader_is_told_that_something_changed_and_nothing_else(String home) {
        SERVICES.stream(CHANGES, """
                :

                event:changed
                id:7
                data:{"introduction":"secret"}

                event:something-else
                data:secret

                """);

        assertThat(at(home).file(home + sinceJustNow())).isEqualTo("""
                :

                event:changed
                data:{}

                :

                """);
        assertThat(SERVICES.asked()).containsExactly("GET " + CHANGES);
    }

    @Test
    void no_browser_keeps_a_stream() throws Exception {
        SERVICES.stream(CHANGES, ":\n\n");

        var headers = stream("/mijn" + sinceJustNow()).headers();

        assertThat(headers.firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    }

    /** A login ends after an hour without a visit. A page in a drawer is no visit. */
    @Test
    void a_page_that_was_forgotten_stops_following() {
        var longAgo = Instant.now().minus(Duration.ofMinutes(61));

        assertThat(candidate().file("/mijn/stroom?sinds=" + longAgo)).isEqualTo("""
                event:over
                data:{}

                """);
        assertThat(SERVICES.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/coach, 403", "/regio, 403", "/regio/ronde, 403", "/professional, 403", "/redactie, 403"})
    void the_stream_of_another_role_is_not_for_a_candidate(String home, int status) throws Exception {
        assertThat(stream(home + sinceJustNow()).statusCode()).isEqualTo(status);
        assertThat(SERVICES.asked()).isEmpty();
    }

    @Test
    void a_visitor_has_nothing_to_follow() {
        assertThat(visitor().open("/mijn" + sinceJustNow()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 503})
    void what_the_api_says_no_to_is_told_as_it_is(int status) throws Exception {
        SERVICES.api("GET " + CHANGES, status, "{}");

        assertThat(stream("/mijn" + sinceJustNow()).statusCode()).isEqualTo(status);
    }

    private Visitor at(String home) {
        return switch (home) {
            case "/werkgever" -> employer();
            case "/mijn" -> candidate();
            case "/coach" -> coach();
            default -> manager();
        };
    }
}
