package nl.warmwelkom.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.web.visit.OpenSite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class RoundPageTest extends OpenSite {

    private static final String ROUNDS = "/api/v1/regions/AM19/rounds";

    private static final String RUNNING = """
            {"id": "e2", "region": "AM19", "status": "running", "minimumFit": 400, "requestedAt": "2026-11-11T08:00:00Z",
             "progress": {"done": 12, "of": 48}}""";

    private static final String FINISHED = """
            {"id": "e2", "region": "AM19", "status": "finished", "minimumFit": 400, "requestedAt": "2026-11-11T08:00:00Z",
             "candidates": 2, "served": 1, "optimal": true,
             "items": [{"candidateId": "00000000-c1", "positionId": "p1", "employerId": "b1", "fit": 738}],
             "unserved": [{"candidateId": "00000000-c2", "help": {"nl": "Praat over andere uren.", "en": "Talk about hours."}}],
             "before": {"id": "e1", "served": 2, "totalFit": 690, "servedInBoth": 1, "newlyServed": 0, "noLongerServed": 1}}""";

    private static final String EARLIER = """
            {"id": "e1", "region": "AM19", "status": "finished", "minimumFit": 400, "requestedAt": "2026-10-11T08:00:00Z",
             "candidates": 2, "served": 2}""";

    RoundPageTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @Test
    void before_the_first_round_there_is_one_thing_to_do() {
        rounds();
        SERVICES.api("POST " + ROUNDS, 202, RUNNING);

        var page = manager()
                .open("/regio/ronde")
                .choose("Streng: alleen wat heel goed past")
                .press("Begin de ronde");

        assertThat(SERVICES.sent()).containsExactly("POST " + ROUNDS + " {\"minimumFit\":550}");
        assertThat(page.text()).contains("De ronde is begonnen.");
    }

    @Test
    void one_that_goes_on_says_how_far_it_is_and_can_be_stopped() {
        rounds(RUNNING);
        SERVICES.api("DELETE " + ROUNDS + "/e2", 200, "{}");

        var page = manager().open("/regio/ronde");

        assertThat(page.text()).contains("12 van de 48 mensen zijn bekeken.").doesNotContain("Begin een nieuwe ronde");
        assertThat(page.page().select("#far progress").attr("value")).isEqualTo("12");
        assertThat(page.press("Stop de ronde").text()).contains("De ronde is gestopt.");
        assertThat(SERVICES.sent()).containsExactly("DELETE " + ROUNDS + "/e2 ");
    }

    @Test
    void its_page_follows_it_and_shows_what_came_of_it_in_its_place() {
        rounds(RUNNING);
        var page = manager().open("/regio/ronde").page();
        var far = page.select("#far");

        assertThat(page.select("[data-sse-connect]").attr("data-sse-connect"))
                .isEqualTo("/regio/ronde/stroom?regio=AM19&ronde=e2");
        assertThat(far.attr("data-hx-get")).isEqualTo("/regio/ronde?regio=AM19&ronde=e2");
        assertThat(anew()).isNull();

        rounds(FINISHED);
        assertThat(anew()).isEqualTo("#main");
    }

    @Test
    void whoever_follows_it_hears_that_it_goes_on_and_that_it_is_over() {
        SERVICES.stream(ROUNDS + "/e2/progress", """
                event:progress
                data:{"status":"running","done":12,"of":48}

                :

                event:progress
                data:{"status":"finished","done":48,"of":48}

                """);

        assertThat(manager().file("/regio/ronde/stroom?regio=AM19&ronde=e2")).isEqualTo("""
                event:progress
                data:{}

                :

                event:over
                data:{}

                """);
    }

    /** Of a round that goes on, also when its stream breaks off, nobody says that it is over: the browser comes back. */
    @Test
    void a_stream_that_breaks_off_is_not_the_end_of_the_round() {
        SERVICES.stream(ROUNDS + "/e2/progress", "event:progress\ndata:{\"status\":\"running\"}\n\n");

        assertThat(manager().file("/regio/ronde/stroom?regio=AM19&ronde=e2")).doesNotContain("over");
    }

    /** Where the answer wants to be shown, when the page asks by itself. */
    private @Nullable String anew() {
        return manager().open("/regio/ronde").header("HX-Retarget");
    }

    @Test
    void one_that_ended_just_before_it_was_stopped_says_so() {
        rounds(RUNNING);
        SERVICES.api("DELETE " + ROUNDS + "/e2", 409, "{\"type\": \"/problems/wrong-order\", \"status\": 409}");

        assertThat(manager().open("/regio/ronde").press("Stop de ronde").text()).contains("Dit kan nu niet meer");
    }

    @Test
    void what_came_of_it_says_who_got_what_who_got_nothing_and_what_would_help() {
        rounds(FINISHED, EARLIER);
        SERVICES.api("GET /api/v1/regions/AM19/fairness", 200, """
                {"employers": [{"id": "b1", "name": "Bakkerij De Zwaan", "proposedTo": {"tooFew": true}, "introduced": 0}]}""");
        SERVICES.api(
                "GET /api/v1/employers/b1/positions",
                200,
                "{\"items\": [{\"id\": \"p1\", \"title\": \"Hulp in de bakkerij\"}]}");

        var page = manager().open("/regio/ronde").page();

        assertThat(page.select("main").text())
                .contains(
                        "1 van de 2 mensen kregen een voorstel",
                        "Beter verdelen kan niet",
                        "Ronde van 11 november 2026 om 09:00: klaar.",
                        "Hoe goed moest een plek passen? Gewoon.");
        assertThat(page.select("main").text()).containsSubsequence("1 van de 2 mensen", "Begin een nieuwe ronde");
        assertThat(page.select("#voorstellen tbody tr").eachText())
                .containsExactly("Bakkerij De Zwaan Hulp in de bakkerij 00000-c1");
        assertThat(page.select("#zonder tbody tr").eachText()).containsExactly("Praat over andere uren. 00000-c2");
        assertThat(page.select("#vergelijk tbody tr").eachText())
                .containsExactly("Deze ronde 1 van 2 mensen", "De ronde ervoor 2 van 2 mensen");
        assertThat(page.select("#vergelijk-told").text()).endsWith("Toen wel en nu niet: 1.");
        assertThat(manager().file("/regio/ronde/voorstellen.csv")).contains("Bakkerij De Zwaan");
    }

    /** The newest first, which is the one that is shown. */
    private static void rounds(String... newestFirst) {
        SERVICES.api(
                "GET " + ROUNDS, 200, "{\"items\": [%s], \"next\": null}".formatted(String.join(",", newestFirst)));
        if (newestFirst.length > 0) {
            SERVICES.api("GET " + ROUNDS + "/e2", 200, newestFirst[0]);
        }
    }
}
