package nl.warmwelkom.web.bring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A dossier that somebody brings along from elsewhere. */
class BringPagesTest extends OpenSite {

    private static final String IMPORTS = "POST /api/v1/candidates/imports";

    private static final String FILE = """
            {"format": "warm-welkom-dossier", "version": 1, "dossier": {"givenName": "Sam"}}""";

    BringPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @Test
    void a_file_that_was_taken_along_begins_a_dossier() {
        SERVICES.api(IMPORTS, 201, "{\"id\": \"c1\"}");
        SERVICES.api("GET /api/v1/candidates/c1", 200, """
                {"id": "c1", "hasAccount": true, "givenName": "Sam", "region": "AM19", "location": {"postcode4": "2312"}}""");

        var page = candidate()
                .open("/mijn/meebrengen")
                .attach("dossier.json", FILE)
                .press("Zet het erin");

        assertThat(SERVICES.sent())
                .containsExactly(IMPORTS
                        + " {\"format\":\"warm-welkom-dossier\",\"version\":1,\"dossier\":{\"givenName\":\"Sam\"}}");
        assertThat(page.heading()).isEqualTo("Hallo Sam");
        assertThat(page.text()).contains("Het dossier staat erin.");
    }

    @Test
    void a_coach_comes_to_the_dossier_that_came_in() {
        SERVICES.api(IMPORTS, 201, "{\"id\": \"c1\"}");
        SERVICES.api("GET /api/v1/candidates/c1", 200, """
                {"id": "c1", "givenName": "Robin", "region": "AM19", "location": {"postcode4": "2312"}}""");

        assertThat(coach().open("/coach/kandidaten/meebrengen")
                        .attach("dossier.json", FILE)
                        .press("Zet het erin")
                        .heading())
                .isEqualTo("Robin");
    }

    @Test
    void without_a_file_and_with_one_that_is_no_dossier_nothing_is_sent() {
        var page = candidate().open("/mijn/meebrengen").press("Zet het erin");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#file-mistake").text()).isEqualTo("Kies eerst een bestand.");

        page.attach("dossier.json", "%PDF-1.7").press("Zet het erin");
        assertThat(page.page().select("#file-mistake").text()).startsWith("Dit is geen dossier");
        assertThat(SERVICES.sent()).isEmpty();
    }

    @Test
    void a_file_that_the_api_refuses_is_no_dossier_either() {
        SERVICES.api(IMPORTS, 400, """
                {"type": "/problems/invalid-input", "status": 400,
                 "errors": [{"pointer": "/version", "code": "unknown-value", "message": "."}]}""");

        var page = candidate()
                .open("/mijn/meebrengen")
                .attach("dossier.json", FILE)
                .press("Zet het erin");

        assertThat(page.page().select("#file-mistake").text()).startsWith("Dit is geen dossier");
    }

    @Test
    void words_that_an_employer_need_not_know_ask_for_a_second_yes_and_the_file_is_not_asked_for_again() {
        SERVICES.api(IMPORTS, 409, """
                {"type": "/problems/words-to-confirm", "status": 409,
                 "errors": [{"pointer": "/dossier/story/words", "code": "words-to-confirm", "message": "."}]}""");

        var page = candidate()
                .open("/mijn/meebrengen")
                .attach("dossier.json", FILE)
                .press("Zet het erin");
        assertThat(page.text()).contains("Wij hebben het bestand nog.");
        page.choose("Ja, een werkgever mag deze woorden lezen als ik ja zeg").press("Zet het erin");

        assertThat(SERVICES.sent())
                .hasSize(2)
                .last()
                .asString()
                .contains("\"confirmedWords\":true", "\"givenName\":\"Sam\"");
    }

    @Test
    void who_has_a_dossier_already_is_told_what_to_do() {
        SERVICES.api(IMPORTS, 409, "{\"type\": \"/problems/already-exists\", \"status\": 409}");

        assertThat(candidate()
                        .open("/mijn/meebrengen")
                        .attach("dossier.json", FILE)
                        .press("Zet het erin")
                        .page()
                        .select("#file-mistake")
                        .text())
                .startsWith("Met dit account kan geen nieuw dossier beginnen.");
    }

    @Test
    void a_form_from_another_site_is_not_believed_with_a_file_either() {
        var page = candidate().open("/mijn/meebrengen").attach("dossier.json", FILE);
        page.page().select("input[name=_csrf]").val("a-key-of-another-session");

        assertThat(page.press("Zet het erin").status()).isEqualTo(403);
        assertThat(SERVICES.sent()).isEmpty();
    }

    @Test
    void a_beginning_says_that_a_dossier_can_be_brought_along() {
        assertThat(candidate()
                        .open("/mijn/beginnen")
                        .follow("Heb je al een dossier? Breng het mee")
                        .heading())
                .isEqualTo("Breng je dossier mee");
    }
}
