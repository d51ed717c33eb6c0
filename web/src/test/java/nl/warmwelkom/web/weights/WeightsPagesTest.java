package nl.warmwelkom.web.weights;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The weights of matching: reading what holds, proposing others, and the second person's yes or no. */
class WeightsPagesTest extends OpenSite {

    private static final String CHANGES = "/api/v1/weights/changes";

    private static final String FIRST = """
            {"version": "1", "state": "approved", "why": "Came with the product.",
             "points": {"strength": 6, "strengthToLearn": 3, "wish": 3, "support": 5, "inField": 6, "neighbouringField": 3, "travelBand": 2},
             "proposed": {"account": "product", "role": "product", "at": "2026-11-01T00:00:00Z"},
             "decided": {"account": "product", "role": "product", "at": "2026-11-01T00:00:00Z"}}""";

    private static final String BY_EDITOR = """
            {"version": "2", "state": "%s", "why": "Hulp beslist vaker dan wij dachten.",
             "points": {"strength": 6, "strengthToLearn": 3, "wish": 3, "support": 9, "inField": 6, "neighbouringField": 3, "travelBand": 2},
             "proposed": {"account": "editor", "role": "editor", "at": "2026-11-04T08:00:00Z"}%s}""";

    private static final String WAITING = BY_EDITOR.formatted("waiting", "");

    private static final String APPROVED = BY_EDITOR.formatted("approved", """
            , "decided": {"account": "manager-leiden", "role": "account-manager", "at": "2026-11-05T08:00:00Z", "words": "Akkoord."}""");

    WeightsPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @BeforeEach
    void as_they_came() {
        log(FIRST);
    }

    @Test
    void both_roles_read_what_holds_and_what_each_part_is_of_the_whole() {
        for (var page : List.of(editor().open("/redactie/gewichten"), manager().open("/regio/gewichten"))) {
            assertThat(page.text())
                    .contains("Dit geldt nu: versie 1", "Sinds 1 november 2026")
                    .contains("De beste plek krijgt dan 41 punten. De meeste komen van: Wat iemand kan.")
                    .contains("Kwam mee met Warm Welkom.")
                    .doesNotContain("Came with");
            assertThat(page.page().select("#now ~ table tbody tr").eachText())
                    .contains(
                            "Elke gevraagde kwaliteit die iemand heeft 6",
                            "Elk ding dat helpt en dat de werkgever biedt 5");
            assertThat(page.page().select("#geheel tbody tr").eachText())
                    .containsExactly(
                            "Wat iemand kan 18 van de 41",
                            "Hoe de plek is 6 van de 41",
                            "Wat helpt 5 van de 41",
                            "Soort werk 6 van de 41",
                            "Afstand 6 van de 41");
        }
        assertThat(editor().open("/redactie/gewichten?lang=en").text())
                .contains("This holds now: version 1", "The best place then gets 41 points.", "Came with Warm Welkom.");
    }

    @Test
    void the_log_says_who_when_why_and_what_came_of_it() {
        log(APPROVED, FIRST);

        var page = manager().open("/regio/gewichten");
        assertThat(page.text())
                .contains("Dit geldt nu: versie 2", "Sinds 5 november 2026", "Goedgekeurd")
                .contains("Hulp beslist vaker dan wij dachten.")
                .contains("Voorgesteld door editor (redacteur), 4 november 2026 om 09:00")
                .contains("Besloten door manager-leiden (accountmanager), 5 november 2026 om 09:00");

        page.follow("Versie 2");
        assertThat(page.text()).contains("Akkoord.").doesNotContain("Wie beslist?");
        assertThat(page.page().select("#different ~ ul li").eachText())
                .containsExactly("Elk ding dat helpt en dat de werkgever biedt: van 5 naar 9");
        assertThat(manager().open("/regio/gewichten/1").page().select("#different"))
                .isEmpty();
    }

    @Test
    void a_proposal_begins_as_what_holds_and_says_why_it_is_better() {
        SERVICES.api("POST " + CHANGES, 201, WAITING);

        var page = editor().open("/redactie/gewichten").follow("Stel andere gewichten voor");
        assertThat(page.text())
                .contains("Een accountmanager leest uw voorstel")
                .contains("Een heel getal van 1 tot en met 20.");
        assertThat(page.page().select("[id=points.support]").val()).isEqualTo("5");
        page.type("points.support", "9")
                .type("why", "Hulp beslist vaker dan wij dachten.")
                .press("Leg het voor");

        assertThat(SERVICES.sent())
                .containsExactly("POST " + CHANGES
                        + " {\"points\":{\"strength\":6,\"strengthToLearn\":3,\"wish\":3,\"support\":9,\"inField\":6,"
                        + "\"neighbouringField\":3,\"travelBand\":2},\"why\":\"Hulp beslist vaker dan wij dachten.\"}");
        assertThat(page.text()).contains("Uw voorstel is bewaard. Nu beslist iemand anders.");
    }

    @Test
    void what_is_wrong_with_a_proposal_is_said_at_its_field_and_in_the_summary() {
        SERVICES.api("POST " + CHANGES, 400, """
                {"type": "/problems/invalid-input", "status": 400, "errors": [
                  {"pointer": "/points/travelBand", "code": "too-small"}, {"pointer": "/points/wish", "code": "type"},
                  {"pointer": "/why", "code": "required"}]}""");

        var page = manager()
                .open("/regio/gewichten/nieuw?lang=en")
                .type("points.wish", "veel")
                .type("points.travelBand", "0")
                .press("Put it forward");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#mistake a").eachText())
                .containsExactly(
                        "Each wish about the workplace that is met: We cannot read this.",
                        "Each quarter of the distance that the place is nearer: This is too little.",
                        "Why is this better? Fill this in.");
        assertThat(page.page().select("[id=points.travelBand-mistake]").text()).isEqualTo("This is too little.");
        assertThat(page.page().select("[id=points.wish]").val())
                .as("what was typed")
                .isEqualTo("veel");
        assertThat(SERVICES.sent()).singleElement().asString().contains("\"wish\":\"veel\"");
    }

    @Test
    void somebody_with_the_other_role_is_told_at_home_and_says_yes() {
        log(WAITING, FIRST);
        SERVICES.api("GET /api/v1/introductions", 200, "{\"items\": []}");
        SERVICES.api("POST " + CHANGES + "/2/decision", 200, APPROVED);

        var page = manager().open("/regio");
        assertThat(page.text()).contains("Een voorstel voor andere gewichten wacht op u");
        page.follow("Bekijk het voorstel");
        assertThat(page.text()).doesNotContain("Stel andere gewichten voor");
        page.follow("Bekijk het voorstel").choose("Ja, dit gaat gelden").press("Bevestig mijn besluit");

        assertThat(SERVICES.sent()).containsExactly("POST " + CHANGES + "/2/decision {\"approve\":true}");
        assertThat(page.text()).contains("De nieuwe gewichten gelden vanaf nu.");
    }

    @Test
    void a_no_needs_a_reason_and_an_answer_has_to_be_chosen() {
        log(WAITING, FIRST);
        SERVICES.api("POST " + CHANGES + "/2/decision", 200, "{}");

        var page = manager().open("/regio/gewichten/2").press("Bevestig mijn besluit");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#mistake a").eachAttr("href")).containsExactly("#approve");

        page.choose("Nee, het blijft zoals het is").press("Bevestig mijn besluit");
        assertThat(page.page().select("#words-mistake").text()).isEqualTo("Vul dit in.");
        assertThat(SERVICES.sent()).isEmpty();

        page.type("words", "Eerst meer cijfers.").press("Bevestig mijn besluit");
        assertThat(SERVICES.sent())
                .containsExactly(
                        "POST " + CHANGES + "/2/decision {\"approve\":false,\"words\":\"Eerst meer cijfers.\"}");
        assertThat(page.text()).contains("Uw nee is bewaard. Alles blijft zoals het was.");
    }

    @Test
    void whoever_proposed_and_their_colleagues_read_who_decides_and_cannot() {
        log(WAITING, FIRST);
        SERVICES.api("GET /api/v1/tips", 200, "{\"items\": [], \"next\": null}");

        assertThat(editor().open("/redactie").text()).doesNotContain("wacht op u");
        var page = editor().open("/redactie/gewichten").follow("Bekijk het voorstel");

        assertThat(page.text()).contains("Een redacteur stelde dit voor. Een accountmanager zegt ja of nee.");
        assertThat(page.offers("Bevestig mijn besluit")).isFalse();
    }

    @Test
    void an_editor_decides_of_what_an_account_manager_proposed() {
        log(
                WAITING.replace(
                        "\"account\": \"editor\", \"role\": \"editor\"",
                        "\"account\": \"m\", \"role\": \"account-manager\""),
                FIRST);
        SERVICES.api("GET /api/v1/tips", 200, "{\"items\": [], \"next\": null}");

        assertThat(editor().open("/redactie").text()).contains("Een voorstel voor andere gewichten wacht op u");
        assertThat(editor().open("/redactie/gewichten/2").offers("Bevestig mijn besluit"))
                .isTrue();
        assertThat(manager().open("/regio/gewichten/2").offers("Bevestig mijn besluit"))
                .isFalse();
    }

    @Test
    void somebody_else_was_first() {
        log(WAITING, FIRST);
        SERVICES.api("POST " + CHANGES + "/2/decision", 409, "{\"type\": \"/problems/wrong-order\", \"status\": 409}");

        var page = manager()
                .open("/regio/gewichten/2")
                .choose("Ja, dit gaat gelden")
                .press("Bevestig mijn besluit");

        assertThat(page.text()).contains("Dit kan nu niet meer");
    }

    @Test
    void a_version_that_never_was_and_another_role_find_nothing() {
        assertThat(editor().open("/redactie/gewichten/7").status()).isEqualTo(404);
        assertThat(coach().open("/redactie/gewichten").status()).isEqualTo(403);
        assertThat(editor().open("/regio/gewichten").status()).isEqualTo(403);
        assertThat(visitor().open("/redactie/gewichten").status()).isEqualTo(404);
    }

    private static void log(String... newestFirst) {
        SERVICES.api("GET " + CHANGES, 200, "{\"items\": [%s]}".formatted(String.join(",", newestFirst)));
    }
}
