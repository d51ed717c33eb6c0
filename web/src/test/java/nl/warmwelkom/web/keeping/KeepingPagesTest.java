package nl.warmwelkom.web.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long a dossier is kept, and keeping it for longer. */
class KeepingPagesTest extends OpenSite {

    private static final String MINE = "/api/v1/candidates/c1";

    private static final String DOSSIER = """
            {"id": "c1", "hasAccount": %s, "givenName": "Sam", "region": "AM19", "location": {"postcode4": "2312"}}""";

    private static final String RETENTION = """
            {"touchedAt": "2025-11-03T10:00:00Z", "askAt": "2026-11-03T10:00:00Z", "eraseAt": "2026-12-01T10:00:00Z", "asked": %s}""";

    KeepingPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @BeforeEach
    void aDossierThatNobodyTouched() {
        SERVICES.api("GET " + MINE, 200, DOSSIER.formatted(true));
        SERVICES.api("GET " + MINE + "/retention", 200, RETENTION.formatted(true));
        SERVICES.api("PUT " + MINE + "/retention", 200, RETENTION.formatted(false));
        SERVICES.api("GET " + MINE + "/endings", 200, """
                {"items": [{"kind": "sharing", "subject": "buddy", "at": "2026-11-20T10:00:00Z", "soon": true},
                           {"kind": "sharing", "subject": "explore-energy", "at": "2027-02-01T10:00:00Z", "soon": false},
                           {"kind": "consent", "subject": "matching", "at": "2027-07-01T00:00:00Z", "soon": false},
                           {"kind": "consent", "subject": "jobcoach-leiden", "at": "2027-08-01T00:00:00Z", "soon": false},
                           {"kind": "dossier", "subject": "c1", "at": "2026-12-01T10:00:00Z", "soon": true}]}""");
    }

    @Test
    void it_says_what_is_erased_when_and_what_ends_before_that() {
        var page = candidate().open("/mijn/bewaren");

        assertThat(page.text())
                .contains("Wil je je dossier houden?", "Zonder antwoord wissen wij het op 1 december 2026")
                .contains("een maatje Bijna: tot 20 november 2026", "Waar krijg je energie van? tot 1 februari 2027")
                .contains("Een werkplek zoeken tot 1 juli 2027", "jobcoach-leiden leest mee tot 1 augustus 2027");
        assertThat(page.page().select("#endings ~ ul a").eachAttr("href"))
                .containsExactly("/mijn/wat-helpt/buddy", "/mijn/stappen", "/mijn/wie-helpt", "/mijn/wie-helpt");
    }

    @Test
    void one_button_keeps_it_for_another_year() {
        var page = candidate().open("/mijn/bewaren").press("Bewaar het nog een jaar");

        assertThat(SERVICES.sent()).containsExactly("PUT " + MINE + "/retention {\"keep\":true}");
        assertThat(page.text()).contains("Wij bewaren het nog een jaar.");
    }

    @Test
    void the_own_page_asks_when_the_dossier_would_be_erased() {
        SERVICES.api("GET /api/v1/introductions", 200, "{\"items\": []}");

        assertThat(candidate().open("/mijn").text()).contains("Wij wissen het op 1 december 2026");
        SERVICES.api("GET " + MINE + "/retention", 200, RETENTION.formatted(false));
        assertThat(candidate().open("/mijn").text()).doesNotContain("Wij wissen het op");
    }

    @Test
    void a_coach_keeps_it_only_together_with_somebody_who_has_no_account() {
        assertThat(coach().open("/coach/kandidaten/c1/bewaren").offers("Bewaar het nog een jaar"))
                .isFalse();

        SERVICES.api("GET " + MINE, 200, DOSSIER.formatted(false));
        SERVICES.api("PUT " + MINE + "/retention", 400, """
                {"type": "/problems/invalid-input", "status": 400,
                 "errors": [{"pointer": "/togetherWith", "code": "required", "message": "."}]}""");
        var page = coach().open("/coach/kandidaten/c1/bewaren").press("Bewaar het nog een jaar");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#togetherWith-mistake").text()).isEqualTo("Vul dit in.");
    }
}
