package nl.warmwelkom.web.quickcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import nl.warmwelkom.web.WebApplication;
import nl.warmwelkom.web.visit.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing listens where employer-service should be. */
@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=web",
            "warm-welkom.services.employer=http://127.0.0.1:1",
            "warm-welkom.services.match=http://127.0.0.1:1"
        })
class NoQuestionnaireTest {

    private final String site;

    NoQuestionnaireTest(@LocalServerPort int port) {
        this.site = "http://127.0.0.1:" + port;
    }

    @Test
    void pages_that_need_no_service_are_there() {
        assertThat(new Visitor(site).open("/").status()).isEqualTo(200);
        assertThat(new Visitor(site).open("/watertemperatuur").status()).isEqualTo(200);
    }

    @Test
    void the_check_says_that_it_cannot_begin_now() {
        var baker = new Visitor(site).open("/watertemperatuur").press("Begin");

        assertThat(baker.status()).isEqualTo(503);
        assertThat(baker.heading()).isEqualTo("Dit lukt nu even niet");
    }

    @Test
    void what_was_filled_in_comes_back_unread_and_nothing_else_does() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site + "/watertemperatuur"))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("answer.kosten=4&question=Mag+dat%3F&screen=question&go=next&evil=1"));

        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());

        var page = Jsoup.parse(answer.body());
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(page.select("input[name=answer.kosten]").val()).isEqualTo("4");
        assertThat(page.select("input[name=question]").val()).isEqualTo("Mag dat?");
        assertThat(page.select("input[name=evil]")).isEmpty();
        assertThat(page.select("main button[value=next]").text()).isEqualTo("Probeer het opnieuw");
    }
}
