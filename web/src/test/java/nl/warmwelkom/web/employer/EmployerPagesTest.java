package nl.warmwelkom.web.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class EmployerPagesTest extends OpenSite {

    private static final String EMPLOYER = "GET /api/v1/employers/b1";

    private static final String TIPS = """
            {"items": [{"id": "T1", "title": "Vraag wat helpt", "text": {"nl": "Vraag het.", "en": "Ask."},
              "because": [{"words": "U noemde begeleiding."}],
              "source": {"name": "UWV", "url": null, "checkedOn": "2026-11-22"}}], "openQuestions": []}
            """;

    private static final String INTRODUCTION =
            "{\"id\": \"i1\", \"status\": \"%s\", \"position\": {\"title\": \"Hulp\"}, \"shared\": %s}";

    EmployerPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @BeforeEach
    void anEmployerWithTips() {
        SERVICES.api(EMPLOYER, 200, "{\"id\": \"b1\", \"name\": \"Bakkerij De Gouden Korst\"}");
        SERVICES.api(EMPLOYER + "/temperature", 200, """
                {"points": [{"at": "2026-09-01T08:00:00Z", "moment": "before", "temperature": 40},
                            {"at": "2026-11-01T08:00:00Z", "moment": "after-tips", "temperature": 55}]}""");
        SERVICES.api(EMPLOYER + "/tips", 200, TIPS);
        SERVICES.api(EMPLOYER + "/positions", 200, "{\"items\": []}");
        SERVICES.api("GET /api/v1/introductions", 200, "{\"items\": []}");
    }

    @Test
    void a_part_that_cannot_be_had_says_so_and_the_rest_stands() {
        SERVICES.api(EMPLOYER + "/questions", 500, "{}");

        var page = employer().open("/werkgever");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Uw watertemperatuur is nu 55 van 100.", "15 warmer", "Vraag wat helpt")
                .containsOnlyOnce("Dit is nu even niet beschikbaar");
        assertThat(page.page().select("svg.ww-line title").text()).isNotBlank();
        assertThat(page.page().select("table tbody tr")).hasSize(2);
        assertThat(page.page().select("header").text()).contains("de bakker", "Uitloggen");
        assertThat(page.page()
                        .select("[data-sse-connect^=/werkgever/stroom] template")
                        .text())
                .contains("sinds u deze pagina opende");
    }

    @Test
    void introductions_that_cannot_be_had_are_not_taken_for_none() {
        assertThat(employer().open("/werkgever").page().select("h1 + .ww-not-now"))
                .isEmpty();
        SERVICES.api("GET /api/v1/introductions", 500, "{}");

        assertThat(employer().open("/werkgever").page().select("h1 + .ww-not-now"))
                .hasSize(1);
    }

    @Test
    void a_tip_repeats_the_question_that_it_answers_in_the_own_words() {
        SERVICES.api(
                EMPLOYER + "/tips", 200, TIPS.replace("begeleiding.\"", "begeleiding.\", \"questions\": [\"q1\"]"));
        SERVICES.api(EMPLOYER + "/questions", 200, """
                {"items": [{"id": "q1", "askedAt": "2026-11-02T12:00:00Z", "outcome": "recognised", "chosen": true,
                  "text": "Wie helpt er <b>mee</b>?"}]}""");

        var page = employer().open("/werkgever");

        assertThat(page.text()).contains("U vroeg: “Wie helpt er <b>mee</b>?”").doesNotContain("U noemde begeleiding.");
    }

    @Test
    void a_tip_that_nobody_read_in_its_source_says_so_and_only_a_web_address_is_a_link() {
        SERVICES.api(
                EMPLOYER + "/tips",
                200,
                TIPS.replace("\"url\": null", "\"url\": \"javascript:alert(1)\"")
                        .replace("\"title\"", "\"evidence\": \"recalled\", \"title\""));

        var tip = employer().open("/werkgever").page().select(".ww-tip");

        assertThat(tip.text()).contains("Nog niet nagelezen in de bron zelf. Laatst bekeken: 22 november 2026");
        assertThat(tip.select("a")).isEmpty();
    }

    @Test
    void of_a_question_in_which_nothing_was_heard_the_page_does_not_say_what_it_is_about() {
        SERVICES.api(EMPLOYER + "/questions", 200, """
                {"items": [{"id": "q1", "askedAt": "2026-11-02T12:00:00Z", "outcome": "open", "chosen": false,
                  "text": "Hoe zit dat?", "concerns": [], "suggestions": [{"code": "kosten"}]}]}""");

        var page = employer().open("/werkgever/vragen");
        assertThat(page.text()).contains("Zeg waar uw vraag over gaat").doesNotContain("Klopt dat?");

        assertThat(employer()
                        .open("/werkgever/vragen/q1")
                        .page()
                        .select("legend")
                        .text())
                .isEqualTo("Gaat uw zorg misschien hierover?");
    }

    @Test
    void who_is_paused_says_hello_with_one_button_and_nobody_else_sees_it() {
        assertThat(employer().open("/werkgever").text()).doesNotContain("Bent u er weer?");
        SERVICES.api(EMPLOYER + "/pause", 200, "{\"paused\": true, \"since\": \"2026-11-02T12:00:00Z\"}");
        SERVICES.api("POST /api/v1/employers/b1/hello", 200, "{\"paused\": false}");

        var page = employer().open("/werkgever").press("Hallo, ik ben er weer");

        assertThat(page.text()).contains("Fijn dat u er weer bent.");
        assertThat(SERVICES.sent()).anyMatch(sent -> sent.contains("/employers/b1/hello"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/werkgever/werkplekken", "/werkgever/vragen", "/werkgever/verhalen"})
    void who_has_no_organisation_yet_is_led_from_any_page_of_the_menu_to_where_one_begins(String page) {
        var missing = "{\"type\": \"/problems/not-found\", \"status\": 404}";
        SERVICES.api(EMPLOYER, 404, missing);
        SERVICES.api(EMPLOYER + "/positions", 404, missing);

        assertThat(employer().open(page).heading())
                .isEqualTo(employer().open("/werkgever/profiel").heading());
        assertThat(employer().open("/werkgever/werkplekken/p1").status())
                .as("what no menu offers is not there")
                .isEqualTo(404);
    }

    @Test
    void a_verdict_on_a_tip_is_sent_once_and_the_page_opened_as_new() {
        SERVICES.api("POST /api/v1/employers/b1/tips/T1/feedback", 200, "{}");

        var page = employer().open("/werkgever").press("Dat wist ik al");

        assertThat(SERVICES.sent())
                .containsExactly("POST /api/v1/employers/b1/tips/T1/feedback {\"verdict\":\"knew-that\"}");
        assertThat(page.text()).contains("Dank u wel. Uw antwoord maakt de tips beter.");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_on_top_and_what_was_typed_is_still_there() {
        SERVICES.api("POST /api/v1/employers/b1/positions", 400, """
                {"type": "http://localhost/api/v1/problems/invalid-input", "status": 400, "errors": [
                  {"pointer": "/title", "code": "required", "message": "."},
                  {"pointer": "/location/postcode4", "code": "format", "message": "."}]}""");

        var page = employer()
                .open("/werkgever/werkplekken/nieuw")
                .type("tasks", "Brood bakken")
                .press("Bewaar de werkplek");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#mistake a").eachAttr("href")).containsExactly("#title", "#location.postcode4");
        assertThat(page.page().select("#title-mistake").text()).isEqualTo("Vul dit in.");
        assertThat(page.page().select("#title").attr("aria-describedby")).contains("title-mistake");
        assertThat(page.page().select("#tasks").val()).isEqualTo("Brood bakken");
        assertThat(page.page().select("details[open]"))
                .as("a hundred answers to scroll past")
                .isEmpty();
    }

    @Test
    void a_form_with_the_key_of_another_login_does_nothing_and_shows_what_was_typed() {
        var visitor = employer().open("/werkgever/werkplekken/nieuw").type("title", "Hulp");

        var page = visitor.with("Warm-Form-Key", "of-another-session")
                .with("Sec-Fetch-Site", "same-origin")
                .press("Bewaar de werkplek");

        assertThat(SERVICES.sent()).isEmpty();
        assertThat(page.page().select("#title").val()).isEqualTo("Hulp");
        assertThat(page.text()).contains("Er is nog niets verstuurd");
    }

    @Test
    void a_form_that_another_site_sends_does_nothing_at_all() {
        var page = employer()
                .open("/werkgever/werkplekken/nieuw")
                .with("Warm-Form-Key", "of-another-session")
                .with("Sec-Fetch-Site", "cross-site")
                .press("Bewaar de werkplek");

        assertThat(page.status()).isEqualTo(403);
        assertThat(SERVICES.sent()).isEmpty();
    }

    @Test
    void the_pages_of_another_role_are_not_for_an_employer() {
        assertThat(employer().open("/coach").status()).isEqualTo(403);
        assertThat(employer().open("/nergens").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nergens", "/coach", "/werkgever/kennismakingen/x", "/werkgever?stumble"})
    void an_error_page_knows_who_reads_it_and_lets_them_log_out(String path) {
        var page = employer().open(path).page();

        assertThat(page.select("header").text()).contains("de bakker", "Uitloggen", "Mijn pagina");
        assertThat(page.select("header form input[name=_csrf]").val()).isNotBlank();
    }

    @Test
    void an_introduction_that_tells_nothing_says_that_this_is_fine() {
        SERVICES.api("GET /api/v1/introductions/i1", 200, INTRODUCTION.formatted("offered", "{}"));

        assertThat(employer().open("/werkgever/kennismakingen/i1").text())
                .contains("Deze persoon vertelt hier verder nog niets. Dat mag.")
                .doesNotContain("koos zelf wat u hier leest");

        SERVICES.api(
                "GET /api/v1/introductions/i1", 200, INTRODUCTION.formatted("offered", "{\"story\": \"Ik bak.\"}"));

        assertThat(employer().open("/werkgever/kennismakingen/i1").text())
                .contains("koos zelf wat u hier leest", "Ik bak.")
                .doesNotContain("verder nog niets");
    }

    @Test
    void who_said_no_is_not_told_that_somebody_would_like_to_meet() {
        SERVICES.api("GET /api/v1/introductions/i1", 200, INTRODUCTION.formatted("declined-by-employer", "{}"));

        var page = employer().open("/werkgever/kennismakingen/i1");

        assertThat(page.heading()).isEqualTo("Kennismaking voor Hulp");
        assertThat(page.text()).contains("U zei nee Noemde u een zorg?").doesNotContain("leert u elkaar kennen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "vraag", "nee"})
    void who_comes_back_to_an_answer_that_was_given_sees_how_it_stands(String decision) {
        SERVICES.api("GET /api/v1/introductions/i1", 200, INTRODUCTION.formatted("accepted", "{}"));

        assertThat(employer().open("/werkgever/kennismakingen/i1/" + decision).heading())
                .isEqualTo("Iemand wil graag kennismaken");
    }

    @Test
    void who_said_yes_reads_what_comes_next_also_the_day_after() {
        SERVICES.api("GET /api/v1/introductions/i1", 200, INTRODUCTION.formatted("accepted", "{}"));

        assertThat(employer().open("/werkgever/kennismakingen/i1").text())
                .contains("U zei ja De jobcoach neemt contact met u op om een dag te kiezen.");
    }

    @Test
    void what_goes_on_stands_above_the_tips_and_what_is_over_below_them() {
        SERVICES.api("GET /api/v1/introductions", 200, """
                {"items": [{"id": "i1", "status": "declined-by-employer", "position": {"title": "Hulp in de winkel"}},
                           {"id": "i2", "status": "accepted", "position": {"title": "Hulp in de bakkerij"}}]}""");

        assertThat(employer().open("/werkgever").text())
                .containsSubsequence(
                        "Kennismakingen die lopen",
                        "Hulp in de bakkerij",
                        "Tips voor nu",
                        "Eerdere kennismakingen",
                        "Hulp in de winkel");
    }

    @Test
    void somebody_elses_introduction_is_not_there() {
        assertThat(employer().open("/werkgever/kennismakingen/x").status()).isEqualTo(404);
    }
}
