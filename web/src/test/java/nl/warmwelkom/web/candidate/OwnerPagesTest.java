package nl.warmwelkom.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody does with the own dossier as its owner: who reads along, who looked, and taking it along. */
class OwnerPagesTest extends OpenSite {

    private static final String MINE = "/api/v1/candidates/c1";
    private static final String TOKEN = "q2Jx0cV1sQm3oZk8nD5uTfWbYhLr7eGaPiS4tXvA9wE";

    private static final String LINK = """
            {"id": "00000000-0000-4000-8000-0000000000e1", "profession": "huisarts", "at": "2026-11-03T10:00:00Z",
             "by": "candidate-sam", "until": "2026-11-17T10:00:00Z", "open": true, "openings": %d, "lastOpened": []%s}""";

    OwnerPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @BeforeEach
    void anOwner() {
        SERVICES.api("GET " + MINE + "/consents", 200, """
                {"items": [{"subject": "matching", "given": true, "at": "2026-11-03T10:00:00Z", "by": "candidate-sam"},
                           {"subject": "jobcoach-leiden", "given": true, "at": "2026-11-03T10:00:00Z", "by": "candidate-sam",
                            "until": "2026-12-31T23:00:00Z"},
                           {"subject": "psychiater-van-vroeger", "given": false, "at": "2026-11-03T10:00:00Z", "by": "candidate-sam"}]}""");
        SERVICES.api("GET " + MINE + "/links", 200, "{\"items\": [%s]}".formatted(LINK.formatted(2, "")));
        SERVICES.api("GET " + MINE + "/access-log", 200, """
                {"items": [{"number": 2, "at": "2026-11-03T10:05:00Z", "deed": "refused",
                   "who": {"role": {"code": "jobcoach", "nl": "Een jobcoach", "en": "A jobcoach"}, "name": "Kim",
                           "organisation": {"nl": "Midden-Utrecht", "en": "Midden-Utrecht"}},
                   "what": {"code": "dossier", "nl": "je dossier", "en": "your dossier"},
                   "purpose": {"code": "guide-to-work", "nl": "om je te helpen", "en": "to help you"},
                   "text": {"nl": "Een jobcoach wilde kijken. Dat mocht niet.", "en": "A jobcoach was refused."}}],
                 "next": "2"}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mijn/stappen", "/mijn/delen", "/mijn/wie-helpt", "/mijn/dossier"})
    void who_has_no_dossier_yet_is_led_from_any_page_of_the_menu_to_where_one_begins(String page) {
        var missing = "{\"type\": \"/problems/not-found\", \"status\": 404}";
        for (var part : List.of("", "/consents", "/links", "/steps", "/retention", "/advice", "/who-does-what")) {
            SERVICES.api("GET " + MINE + part, 404, missing);
        }

        assertThat(candidate().open(page).heading())
                .isEqualTo(candidate().open("/mijn/beginnen").heading());
        assertThat(candidate().open("/mijn/wat-helpt/buddy").status())
                .as("what no menu offers is not there")
                .isEqualTo(404);
    }

    @Test
    void only_who_reads_along_now_is_named_and_until_when() {
        var page = candidate().open("/mijn/wie-helpt");

        assertThat(page.text()).contains("jobcoach-leiden", "tot 1 januari 2027", "Wij zoeken nu mee");
        assertThat(page.text()).doesNotContain("psychiater-van-vroeger");
    }

    @Test
    void reading_along_is_given_until_the_end_of_a_day_and_taken_back_with_one_button() {
        SERVICES.api("PUT " + MINE + "/consents/kim", 200, "{}");
        SERVICES.api("PUT " + MINE + "/consents/jobcoach-leiden", 200, "{}");

        var page = candidate()
                .open("/mijn/wie-helpt")
                .type("account", "kim")
                .type("until", "2026-12-31")
                .press("Laat meelezen");
        assertThat(page.text()).contains("Dat is geregeld");
        page.press("Niet meer: jobcoach-leiden");

        assertThat(page.text()).contains("Dat is gestopt");
        assertThat(SERVICES.sent().getFirst())
                .startsWith("PUT " + MINE + "/consents/kim")
                .contains("\"given\":true", "\"until\":\"2026-12-31T23:00:00Z\"");
        assertThat(SERVICES.sent().getLast()).isEqualTo("PUT " + MINE + "/consents/jobcoach-leiden {\"given\":false}");
    }

    @Test
    void who_stops_the_search_knows_that_introductions_stop_too() {
        SERVICES.api("PUT " + MINE + "/consents/matching", 200, "{}");

        var page = candidate().open("/mijn/wie-helpt");
        assertThat(page.page()
                        .select("details:not([open]):has([value=matching])")
                        .text())
                .contains("Dan stoppen ook de kennismakingen die nu lopen.");
        page.press("Stop met zoeken");

        assertThat(SERVICES.sent()).containsExactly("PUT " + MINE + "/consents/matching {\"given\":false}");
    }

    @Test
    void a_day_that_is_none_is_told_and_nobody_gets_in() {
        var page = candidate()
                .open("/mijn/wie-helpt")
                .type("account", "kim")
                .type("until", "morgen")
                .press("Laat meelezen");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#account").val()).isEqualTo("kim");
        assertThat(SERVICES.sent()).isEmpty();
    }

    @Test
    void who_looked_is_told_in_words_with_when_and_why() {
        var page = candidate().open("/mijn/wie-keek?van=2026-11-01&tot=2026-11-30");

        assertThat(page.text())
                .contains(
                        "Een jobcoach wilde kijken. Dat mocht niet.",
                        "3 november 2026 om 11:05",
                        "Kim",
                        "Midden-Utrecht",
                        "Waarom: om je te helpen");
        assertThat(page.page().select("#van").val()).isEqualTo("2026-11-01");
        assertThat(page.page().select("a[href*=verder]").attr("href"))
                .isEqualTo("/mijn/wie-keek?van=2026-11-01&tot=2026-11-30&ook=&verder=2");
        assertThat(SERVICES.asked())
                .contains("GET " + MINE
                        + "/access-log?from=2026-10-31T23:00:00Z&until=2026-11-30T23:00:00Z&own=false&limit=100");
    }

    @Test
    void what_somebody_did_in_the_own_dossier_is_shown_when_asked_for() {
        SERVICES.api("GET " + MINE + "/access-log?own=true&limit=100", 200, """
                {"items": [{"at": "2026-11-03T10:00:00Z", "who": {"role": {"code": "candidate"}},
                            "purpose": {"nl": "voor jezelf", "en": "for yourself"}, "text": {"nl": "Jij keek zelf.", "en": "You looked."}}]}""");

        assertThat(candidate().open("/mijn/wie-keek").text()).contains("Een jobcoach wilde");
        assertThat(candidate().open("/mijn/wie-keek?ook=ik").text()).contains("Jij keek zelf.");
    }

    @Test
    void which_days_is_asked_after_who_looked_unless_somebody_chose() {
        var choice = "details:has(#van)";

        assertThat(candidate().open("/mijn/wie-keek").page().select(choice).hasAttr("open"))
                .isFalse();
        assertThat(candidate()
                        .open("/mijn/wie-keek?van=2026-11-01")
                        .page()
                        .select(choice)
                        .hasAttr("open"))
                .isTrue();
    }

    @Test
    void a_period_that_is_none_is_told_and_leaves_nothing_out() {
        var page = candidate().open("/mijn/wie-keek?van=gisteren");

        assertThat(page.page().select("#van-mistake").text()).isNotBlank();
        assertThat(page.text()).contains("Een jobcoach wilde kijken");
    }

    @Test
    void a_new_link_is_told_once_and_says_how_often_it_was_opened() {
        var page = candidate().open("/mijn/dossier");
        var id = page.carried("once");
        SERVICES.api("PUT " + MINE + "/links/" + id, 200, LINK.formatted(0, ", \"token\": \"%s\"".formatted(TOKEN)));

        page.choose("huisarts").choose("Een week").press("Maak een link");

        assertThat(page.page().select("#made").text()).contains("/gedeeld/" + TOKEN, "huisarts");
        assertThat(page.text()).contains("2 keer bekeken");
        assertThat(candidate().open("/mijn/dossier").text()).doesNotContain(TOKEN);
        assertThat(SERVICES.sent()).singleElement().asString().contains("\"profession\":\"huisarts\"", "\"until\":\"");
    }

    @Test
    void a_link_is_revoked_with_one_button() {
        SERVICES.api("DELETE " + MINE + "/links/00000000-0000-4000-8000-0000000000e1", 204, "");

        assertThat(candidate().open("/mijn/dossier").press("Trek in: huisarts").text())
                .contains("De link werkt niet meer");
    }

    @Test
    void a_link_opens_without_logging_in_and_shows_what_is_shared() {
        SERVICES.api("GET /api/v1/shared-dossiers/" + TOKEN, 200, """
                {"givenName": "Sam", "strengths": ["nauwkeurig"], "supportNeeds": [{"code": "buddy", "words": "Fijn."}],
                 "story": "Ik bak."}""");

        var page = visitor().open("/gedeeld/" + TOKEN);

        assertThat(page.text()).contains("Wat Sam met u deelt", "Ik bak.", "een maatje: Fijn.", "precies werken");
        assertThat(visitor().open("/gedeeld/" + TOKEN.replace('q', 'r')).status())
                .isEqualTo(404);
    }

    @Test
    void the_dossier_is_downloaded_as_a_file_that_no_browser_keeps() throws IOException, InterruptedException {
        SERVICES.api("GET " + MINE + "/dossier", 200, "{\"format\": \"warm-welkom-dossier\"}");

        var file = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site() + "/mijn/dossier/json"))
                                .header("Authorization", "Bearer " + candidateToken())
                                .build(),
                        BodyHandlers.ofString());

        assertThat(file.body()).isEqualTo("{\"format\": \"warm-welkom-dossier\"}");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"dossier.json\"");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void the_dossier_is_erased_only_when_somebody_says_to_be_sure_and_it_shows_how_far_that_is() {
        SERVICES.api("DELETE " + MINE, 202, "{\"erasureId\": \"e1\"}");
        SERVICES.api("GET /api/v1/erasures/e1", 200, """
                {"id": "e1", "begunAt": "2026-11-03T10:00:00Z", "finished": false,
                 "services": [{"service": "candidate", "doneAt": "2026-11-03T10:00:01Z"}, {"service": "match"}]}""");

        var page = candidate()
                .open("/mijn/dossier")
                .follow("Lees wat er dan gebeurt")
                .press("Wis mijn dossier");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Zet een vinkje als je het zeker weet.");
        assertThat(SERVICES.sent()).isEmpty();

        assertThat(page.choose("Ja, wis alles").press("Wis mijn dossier").text())
                .contains("Bij 1 van de 2 delen van het systeem is alles weg.");
        assertThat(SERVICES.sent()).singleElement().asString().startsWith("DELETE " + MINE);
        assertThat(page.page().select("#far").attr("data-hx-get")).isEqualTo("/mijn/dossier/wissen/e1");
        assertThat(page.header("HX-Retarget")).as("it goes on").isNull();
    }

    @Test
    void once_nothing_is_left_the_page_says_so() {
        SERVICES.api("GET /api/v1/erasures/e1", 200, """
                {"id": "e1", "begunAt": "2026-11-03T10:00:00Z", "finished": true, "finishedAt": "2026-11-03T10:00:02Z",
                 "services": [{"service": "candidate", "doneAt": "2026-11-03T10:00:01Z"}]}""");

        var page = candidate().open("/mijn/dossier/wissen/e1");

        assertThat(page.text()).contains("Je dossier is gewist.");
        assertThat(page.header("HX-Retarget")).isEqualTo("#main");
        assertThat(candidate().open("/mijn/dossier/wissen/e2").status()).isEqualTo(404);
    }
}
