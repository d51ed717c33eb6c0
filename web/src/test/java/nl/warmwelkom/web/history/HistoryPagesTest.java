package nl.warmwelkom.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What changed in a dossier, when, and who did that. */
class HistoryPagesTest extends OpenSite {

    private static final String MINE = "/api/v1/candidates/c1";
    private static final String LATER = "2026-11-03T10:00:00.500Z";
    private static final String EARLIER = "2026-11-02T09:00:00Z";

    private static final String WRITTEN = """
            {"at": "%s", "by": "%s", "byCandidate": %s}""";

    private static final String VERSION = """
            {"written": %s,
             "dossier": {"id": "c1", "givenName": "Sam", "region": "AM19", "location": {"postcode4": "2312"}, "strengths": ["nauwkeurig"],
                         "supportNeeds": [{"code": "buddy", "sharing": "%s", "must": false}],
                         "story": {"words": "%s", "sharing": "coach"}, "step": "explore"},
             "steps": {"current": "explore", "steps": [], "plan": {"tasks": [{"what": "%s", "done": false}], "sharing": "coach"}}}""";

    HistoryPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    private static String later() {
        return WRITTEN.formatted(LATER, "jobcoach-leiden", false);
    }

    private static String earlier() {
        return WRITTEN.formatted(EARLIER, "candidate-sam", true);
    }

    @BeforeEach
    void twoVersions() {
        SERVICES.api(
                "GET " + MINE + "/versions",
                200,
                "{\"items\": [%s, %s], \"next\": \"%s\"}".formatted(later(), earlier(), EARLIER));
        SERVICES.api(
                "GET " + MINE + "/versions?limit=1&cursor=" + LATER,
                200,
                "{\"items\": [%s], \"next\": null}".formatted(earlier()));
        SERVICES.api("GET " + MINE + "/versions?limit=1&cursor=" + EARLIER, 200, "{\"items\": [], \"next\": null}");
        SERVICES.api(
                "GET " + MINE + "/as-it-was?at=" + LATER,
                200,
                VERSION.formatted(later(), "employer", "Ik bak graag.", "Bellen"));
        SERVICES.api(
                "GET " + MINE + "/as-it-was?at=" + EARLIER,
                200,
                VERSION.formatted(earlier(), "coach", "Ik bak.", "Bellen"));
    }

    @Test
    void each_change_is_there_with_when_and_by_whom() {
        var page = candidate().open("/mijn/geschiedenis");

        assertThat(page.page().select(".ww-log__line").eachText())
                .containsExactly(
                        "3 november 2026 om 11:00 Door jobcoach-leiden, op 3 november 2026",
                        "2 november 2026 om 10:00 Door jou, op 2 november 2026");
        assertThat(page.page().select("a[href*=verder]")).hasSize(1);
    }

    @Test
    void one_change_says_what_came_and_what_went_also_in_who_may_see_it() {
        var page = candidate().open("/mijn/geschiedenis").follow("3 november 2026 om 11:00");

        assertThat(page.page().select("section h2").eachText()).containsExactly("In eigen woorden", "Dit helpt");
        assertThat(page.text())
                .contains(
                        "Dit kwam erbij Ik bak graag. (ik en mijn jobcoach) Dit ging eraf Ik bak. (ik en mijn jobcoach)")
                .contains("een maatje (ook een werkgever, als ik ja zeg)", "een maatje (ik en mijn jobcoach)");
    }

    @Test
    void the_first_version_says_that_the_dossier_began_with_it() {
        var page = candidate().open("/mijn/geschiedenis/versie?op=" + EARLIER);

        assertThat(page.text()).contains("Hiermee begon het dossier.", "precies werken", "Bellen");
        assertThat(page.text()).doesNotContain("Dit ging eraf");
    }

    @Test
    void a_coach_is_told_that_only_what_is_shared_now_is_shown() {
        assertThat(coach().open("/coach/kandidaten/c1/geschiedenis/versie?op=" + LATER)
                        .text())
                .contains("U ziet hier alleen wat nu met u is gedeeld.");
        assertThat(coach().open("/coach/kandidaten/van-een-ander/geschiedenis").status())
                .isEqualTo(404);
    }

    @Test
    void what_only_changed_places_is_no_change() {
        assertThat(Change.between(Map.of("work", List.of("a", "b")), Map.of("work", List.of("b", "a"))))
                .isEmpty();
    }
}
