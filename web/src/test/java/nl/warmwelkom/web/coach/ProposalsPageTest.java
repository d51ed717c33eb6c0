package nl.warmwelkom.web.coach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class ProposalsPageTest extends OpenSite {

    ProposalsPageTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @BeforeEach
    void twoProposals() {
        SERVICES.api("GET /api/v1/candidates/c1", 200, "{\"id\": \"c1\", \"givenName\": \"Sam\"}");
        SERVICES.api("GET /api/v1/candidates/c1/proposals", 200, """
                {"items": [%s, %s]}""".formatted(
                        proposal("p1", 18, 10), proposal("p2", -3, 5)));
    }

    private static String proposal(String position, int strengths, int support) {
        return """
                {"position": {"id": "%s", "title": "Hulp"}, "employer": {"name": "Bakkerij"}, "fit": 700,
                 "parts": {"strengths": %d, "environment": 6, "support": %d, "interest": 6, "travel": 5},
                 "because": {"nl": "Dit past.", "en": "This fits."}}""".formatted(position, strengths, support);
    }

    @Test
    void what_the_points_are_made_of_is_told_drawn_and_put_in_a_table() {
        var details = coach().open("/coach/kandidaten/c1/voorstellen").page().select("details:has(#punten-p1-told)");

        assertThat(details.select("#punten-p1-told").text())
                .isEqualTo("Deze plek krijgt 45 punten. De meeste komen van: Wat iemand kan.");
        assertThat(details.select("svg rect.ww-bars__part")).hasSize(5);
        assertThat(details.select("tbody tr").eachText()).contains("Wat iemand kan 18", "Afstand 5");
    }

    @Test
    void what_takes_points_away_is_drawn_as_nothing_and_told_all_the_same() {
        var details = coach().open("/coach/kandidaten/c1/voorstellen").page().select("details:has(#punten-p2-told)");

        assertThat(details.select("svg rect.ww-bars__part")).hasSize(4);
        assertThat(details.select("tbody tr").eachText()).contains("Wat iemand kan -3");
    }
}
