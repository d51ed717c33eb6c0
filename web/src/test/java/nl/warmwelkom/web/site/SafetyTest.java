package nl.warmwelkom.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.warmwelkom.web.visit.OpenSite;
import nl.warmwelkom.web.visit.Stumble;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class SafetyTest extends OpenSite {

    private final HttpClient client = HttpClient.newHttpClient();

    SafetyTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @Test
    void a_page_forbids_what_is_not_ours() throws Exception {
        var headers = send(HttpRequest.newBuilder(), "/").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_page_is_for_one_reader_but_the_back_button_may_show_it_again() throws Exception {
        var caching = send(HttpRequest.newBuilder(), "/watertemperatuur")
                .headers()
                .firstValue("Cache-Control")
                .orElseThrow();

        assertThat(caching).contains("private", "no-cache").doesNotContain("no-store", "public");
    }

    @Test
    void a_file_is_kept_for_long_because_its_address_changes_with_it() throws Exception {
        var address = visitor().open("/").page().select("link[rel=stylesheet]").attr("href");

        var file = send(HttpRequest.newBuilder(), address);

        assertThat(address).matches("/assets/warm-welkom\\.css\\?v=[0-9a-f]{12}");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000", "public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/werkgever", "/mijn/dossier", "/nergens", "/voor/niemand", "/actuator/env", "/assets/geen.css"})
    void what_is_not_for_everybody_is_not_there(String path) {
        var page = visitor().open(path);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.heading()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void what_is_not_there_says_so_in_english_too() {
        assertThat(visitor().open("/nergens?lang=en").heading()).isEqualTo("This page is not there");
    }

    @Test
    void a_mistake_of_ours_is_owned_up_to_and_tells_nothing() {
        var page = visitor().open(Stumble.ON);

        assertThat(page.status()).isEqualTo(500);
        assertThat(page.text()).contains("Dat is onze fout").doesNotContain("secret", "Exception");
    }

    /** The browser has a cookie; the token that the gateway gives us for its reader is not for it. */
    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", "text/event-stream"})
    void what_goes_wrong_tells_a_script_nothing_of_its_reader(String accept) throws Exception {
        var token = candidateToken();
        var asking = HttpRequest.newBuilder().header("Accept", accept).header("Authorization", "Bearer " + token);

        var answer = send(asking, "/mijn/nergens");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(token, "Sam", "candidate-sam");
    }

    @Test
    void a_form_that_is_far_too_large_is_refused_kindly() throws Exception {
        var body = "screen=question&question=" + "x".repeat(300 * 1024);

        var answer = send(form().POST(BodyPublishers.ofString(body)), "/watertemperatuur");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Dat is te veel tekst");
    }

    @Test
    void what_is_not_a_form_is_refused_kindly() throws Exception {
        var json = html().header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}"));

        var answer = send(json, "/watertemperatuur");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Dit kunnen wij niet lezen");
    }

    @Test
    void a_form_made_up_by_somebody_else_breaks_nothing() throws Exception {
        var body =
                "answer.=9&answer.kosten=99&answer.nietbestaand=3&screen=statement.%00&go=change.x&size=heel&question=%F0%9F";

        var answer = send(form().POST(BodyPublishers.ofString(body)), "/watertemperatuur");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("input[name^=answer]")).isEmpty();
    }

    @Test
    void it_says_when_it_is_ready() throws Exception {
        assertThat(send(HttpRequest.newBuilder(), "/actuator/health/readiness").body())
                .contains("\"UP\"");
    }

    private static HttpRequest.Builder html() {
        return HttpRequest.newBuilder().header("Accept", "text/html");
    }

    private static HttpRequest.Builder form() {
        return html().header("Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path)
            throws IOException, InterruptedException {
        return client.send(request.uri(URI.create(site() + path)).build(), BodyHandlers.ofString());
    }
}
