package nl.warmwelkom.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class DashboardPageTest extends OpenSite {

    private static final String REGION = "GET /api/v1/regions/AM19";

    DashboardPageTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @BeforeEach
    void aRegion() {
        SERVICES.api("GET /api/v1/catalogue/concerns", 200, """
                {"items": [{"code": "kosten", "label": {"nl": "Kosten en vergoedingen", "en": "Costs"}}]}""");
        SERVICES.api(
                "GET /api/v1/catalogue/regions",
                200,
                "{\"items\": [{\"code\": \"AM19\", \"name\": \"Holland Rijnland\"}]}");
        SERVICES.api(
                REGION + "/temperatures",
                200,
                "{\"items\": [{\"moment\": \"before\", \"tooFew\": false, \"n\": 12, \"median\": 43.4, \"mean\": 44}]}");
        SERVICES.api(REGION + "/dashboard", 200, """
                {"region": "AM19", "asOf": "2026-11-04T08:00:00Z", "candidates": 12, "neverIntroduced": 4,
                 "introductions": {"placed": 1, "offered": 2},
                 "waiting": [{"waitsFor": "employer", "introductions": 2, "medianDays": 3, "longestDays": 6}],
                 "concerns": [{"concern": "kosten", "tooFew": false, "employers": 9, "weight": 24},
                              {"concern": "klanten", "tooFew": true}],
                 "temperatures": [{"moment": "before", "tooFew": false, "n": 22, "median": 42, "mean": 43.2},
                                  {"moment": "after-meeting", "tooFew": true}],
                 "exposure": [{"id": "b1", "name": "=Bakker", "proposedTo": {"tooFew": true}, "introduced": 2}]}""");
    }

    @Test
    void every_picture_says_the_same_in_words_and_in_a_table() {
        var page = manager().open("/regio/dashboard").page();

        assertThat(page.select("svg[role=img]"))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(page.select("#" + picture.attr("aria-describedby"))
                                .text())
                        .isNotBlank());
        assertThat(page.select("#zorgen").text())
                .contains("Het zwaarst weegt nu: Kosten en vergoedingen. Dat noemen 9 werkgevers.");
        assertThat(page.select("#zorgen tbody tr").eachText())
                .containsExactly("Kosten en vergoedingen 9 24", "klanten minder dan 5");
        assertThat(page.select("#kennismakingen tbody tr").eachText())
                .as("in the order of the steps")
                .containsExactly("De werkgever denkt na 2", "Aan het werk 1");
        assertThat(page.select("#kaart").text()).contains("Holland Rijnland: 43 van 100");
    }

    @Test
    void a_figure_is_a_file_too() {
        assertThat(manager().file("/regio/dashboard/werkgevers.csv"))
                .contains("\"Werkgever\";", "\"'=Bakker\";\"minder dan 5\";\"2\"");
        assertThat(manager().open("/regio/dashboard/geheim.csv").status()).isEqualTo(404);
    }

    @Test
    void the_region_of_somebody_else_is_not_there() {
        assertThat(manager().open("/regio/dashboard?regio=AM13").status()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_had_now_says_so_and_the_rest_stands() {
        var page = manager().open("/regio/dashboard");

        assertThat(page.page().select("#eerlijk").text()).contains("Dit is nu even niet beschikbaar");
        assertThat(page.page().select("svg.ww-bars")).isNotEmpty();
    }
}
