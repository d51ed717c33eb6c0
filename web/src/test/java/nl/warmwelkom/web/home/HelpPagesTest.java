package nl.warmwelkom.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whom to call, and the parts of the frame that lead there. */
class HelpPagesTest extends OpenSite {

    HelpPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @Test
    void a_region_that_was_chosen_has_its_counter_and_the_choice_is_kept_in_english() {
        var page = visitor().open("/hulp?regio=AM19");
        assertThat(page.text()).contains("Werkcentrum in de regio Holland Rijnland");
        assertThat(page.page().select("option[selected]").text()).isEqualTo("Holland Rijnland");

        page.follow("English");
        assertThat(page.text()).contains("Werkcentrum in the region Holland Rijnland");
        assertThat(page.follow("Nederlands").text()).contains("Werkcentrum in de regio Holland Rijnland");
    }

    @Test
    void who_is_logged_in_need_not_choose() {
        SERVICES.api("GET /api/v1/employers/b1", 200, "{\"id\": \"b1\", \"region\": \"AM19\"}");
        SERVICES.api("GET /api/v1/candidates/c1", 200, "{\"id\": \"c1\", \"region\": \"AM19\"}");

        for (var somebody : List.of(employer(), candidate(), manager())) {
            assertThat(somebody.open("/hulp").text()).contains("Werkcentrum in de regio Holland Rijnland");
        }
        assertThat(visitor().open("/hulp").page().select("#region")).isEmpty();
    }

    @Test
    void a_region_that_is_none_is_said_to_nobody() {
        assertThat(visitor().open("/hulp?regio=AM99").text()).doesNotContain("AM99");
    }

    @Test
    void every_page_of_an_error_says_whom_to_call() {
        assertThat(visitor()
                        .open("/nergens")
                        .follow("Komt u er niet uit? Hier staat wie u kunt bellen.")
                        .heading())
                .isEqualTo("Wie kan ik bellen?");
    }

    @Test
    void what_was_just_done_is_not_said_again_in_another_language() {
        assertThat(candidate()
                        .open("/mijn/bewaren?gedaan=kept&x=1")
                        .page()
                        .select(".ww-language a")
                        .attr("href"))
                .isEqualTo("?x=1&lang=en");
    }

    @Test
    void the_explanation_says_how_much_each_worry_counts() {
        assertThat(visitor().open("/uitleg").page().select("#weights tbody tr").eachText())
                .containsExactly(
                        "Ik ben bang voor veel verzuim. 3",
                        "Ik weet niet wat het kost. 1",
                        "Ik weet niet wat collega’s vinden. 1");
    }

    @Test
    void the_explanation_does_not_ask_for_the_weights_at_each_view() {
        visitor().open("/uitleg");
        visitor().open("/uitleg");

        // Or not at all, when another test had it asked before.
        assertThat(SERVICES.asked())
                .filteredOn(asked -> asked.endsWith("/questionnaire"))
                .hasSizeLessThan(2);
    }
}
