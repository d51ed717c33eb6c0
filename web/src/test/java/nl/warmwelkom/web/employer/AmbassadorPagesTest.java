package nl.warmwelkom.web.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class AmbassadorPagesTest extends OpenSite {

    private static final String EMPLOYER = "/api/v1/employers/b1";

    private static final String STORY = """
            {"id": "s1", "employerId": "b1", "concern": "kosten", "words": "Zo ging het bij ons.", "named": true,
             "status": "returned", "remark": "Maak het korter.", "at": "2026-11-04T08:00:00Z"}""";

    AmbassadorPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @Test
    void an_ambassador_reads_what_the_editor_remarked_and_whom_to_call() {
        SERVICES.api("GET " + EMPLOYER + "/stories", 200, "{\"items\": [%s]}".formatted(STORY));
        SERVICES.api("GET " + EMPLOYER + "/call-requests", 200, """
                {"items": [
                  {"id": "1", "storyId": "s1", "concern": "kosten", "askedAt": "2026-11-04T08:00:00Z",
                   "from": {"employer": "Zorghuis", "contact": {"name": "Anneke", "email": "a@z.example", "phone": "071"}}},
                  {"id": "2", "storyId": "s2", "concern": "klanten", "askedAt": "2026-11-04T08:00:00Z"}]}""");

        var page = employer().open("/werkgever/verhalen");

        assertThat(page.text())
                .contains("Terug bij u", "Maak het korter.", "Anneke, Zorghuis")
                .contains("U vroeg om gebeld te worden over: klanten");
        assertThat(page.page().select("a[href^=tel]").attr("href")).isEqualTo("tel:071");
    }

    @Test
    void a_story_that_is_too_short_keeps_its_words() {
        SERVICES.api("POST " + EMPLOYER + "/stories", 422, """
                {"type": "/problems/invalid", "status": 422, "errors": [{"pointer": "/words", "code": "too-short"}]}""");

        var page = employer()
                .open("/werkgever/verhalen/nieuw")
                .type("words", "Het ging goed.")
                .press("Stuur naar de redacteur");

        assertThat(page.page().select("#words-mistake").text()).isEqualTo("Dit is te kort.");
        assertThat(page.page().select("#words").val()).isEqualTo("Het ging goed.");
    }

    @Test
    void a_story_is_told_anew_or_taken_back() {
        SERVICES.api("GET " + EMPLOYER + "/stories", 200, "{\"items\": []}");
        SERVICES.api("GET " + EMPLOYER + "/stories/s1", 200, STORY);
        SERVICES.api("PUT " + EMPLOYER + "/stories/s1", 200, STORY);
        SERVICES.api("DELETE " + EMPLOYER + "/stories/s1", 200, "{}");

        assertThat(employer()
                        .open("/werkgever/verhalen/s1")
                        .press("Stuur naar de redacteur")
                        .text())
                .contains("Een redacteur leest uw verhaal eerst");
        assertThat(employer()
                        .open("/werkgever/verhalen/s1")
                        .press("Neem dit verhaal terug")
                        .text())
                .contains("Niemand leest het meer");
        assertThat(SERVICES.sent()).hasSize(2).anyMatch(sent -> sent.startsWith("DELETE"));
    }

    @Test
    void an_employer_asks_the_one_behind_a_story_to_call() {
        SERVICES.api("GET " + EMPLOYER, 200, "{\"id\": \"b1\", \"name\": \"Bakkerij\"}");
        SERVICES.api("GET " + EMPLOYER + "/tips", 200, """
                {"items": [], "openQuestions": [], "ambassador": {"storyId": "s2", "concern": "kosten", "story": "Het viel mee.",
                 "sector": "Q", "size": "1-9", "region": "AM19"}}""");
        SERVICES.api("POST " + EMPLOYER + "/call-requests", 201, "{}");

        var page = employer().open("/werkgever");
        assertThat(page.text()).contains("Een andere werkgever had dezelfde zorg", "Het viel mee.");

        assertThat(page.press("Vraag of deze werkgever mij belt").text()).contains("belt u.");
        assertThat(SERVICES.sent()).containsExactly("POST " + EMPLOYER + "/call-requests {\"storyId\":\"s2\"}");
    }

    @Test
    void an_account_without_an_organisation_is_told_what_to_do() {
        var token = PROVIDER.token("employer-new", Role.EMPLOYER, claims -> claims);

        var page = visitor().with("Authorization", "Bearer " + token).open("/werkgever/vragen");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("Uw account hoort nog niet bij een bedrijf", "Vraag uw accountmanager");
        assertThat(page.page().select("header").text()).contains("Uitloggen");
    }

    @Test
    void an_organisation_that_is_not_there_yet_is_told_about_first() {
        SERVICES.api("POST /api/v1/employers", 201, "{}");

        var page =
                employer().open("/werkgever").type("name", "Bakkerij De Zwaan").press("Bewaar");

        assertThat(page.text()).contains("Het is bewaard.");
        assertThat(SERVICES.sent())
                .singleElement()
                .asString()
                .startsWith("POST /api/v1/employers {")
                .contains("\"name\":\"Bakkerij De Zwaan\"");
    }
}
