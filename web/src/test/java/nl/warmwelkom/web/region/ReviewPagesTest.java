package nl.warmwelkom.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class ReviewPagesTest extends OpenSite {

    private static final String PAGE = "/regio/kennismakingen/i1";
    private static final String API = "/api/v1/introductions/i1";

    ReviewPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    private static void agreed(boolean name, String... provisions) {
        SERVICES.api("GET " + API, 200, """
                {"id": "i1", "status": "agreed", "position": {"title": "Hulp"}, "employer": {"name": "Bakkerij"},
                 "motivation": "Dit past.", "share": {"givenName": %s, "story": false, "strengths": false, "provisions": [%s]}, "history": [
                  {"status": "returned", "at": "2026-11-03T10:00:00Z", "reasonCode": "support-to-arrange", "words": "Bel eerst."},
                  {"status": "agreed", "at": "2026-11-05T10:00:00Z"}]}""".formatted(name, String.join(", ", provisions)));
        SERVICES.api("GET /api/v1/introductions", 200, "{\"items\": []}");
        SERVICES.api("GET /api/v1/open-questions", 200, "{\"items\": []}");
        SERVICES.api("POST " + API + "/review", 200, "{}");
    }

    @Test
    void who_gives_back_says_why_with_a_reason_for_that() {
        agreed(true);

        var page = manager().open(PAGE).choose("Terug naar de jobcoach").press("Bevestig mijn besluit");
        assertThat(page.page().select("#reasonCode-mistake").text()).isEqualTo("Vul dit in.");

        page.choose("De werkplek is al vergeven").press("Bevestig mijn besluit");
        assertThat(page.page().select("#reasonCode-mistake").text())
                .isEqualTo("Deze reden hoort bij een ander besluit. Kies er een die past.");
        assertThat(SERVICES.sent()).isEmpty();

        page.choose("Eerst regelen wat de kandidaat helpt").press("Bevestig mijn besluit");
        assertThat(SERVICES.sent()).hasSize(1).first().asString().contains("return", "support-to-arrange");
        assertThat(page.text()).contains("Het ligt weer bij de jobcoach.");
    }

    @Test
    void the_questions_of_employers_are_found_by_their_own_address_too() {
        agreed(true);

        var page = manager().open("/regio/vragen");

        assertThat(page.heading()).isEqualTo("Mijn regio");
        assertThat(page.page().select("#questions").text()).isEqualTo("Vragen van werkgevers");
    }

    @Test
    void a_yes_needs_no_reason_and_sends_none() {
        agreed(true);

        manager()
                .open(PAGE)
                .choose("De werkplek is al vergeven")
                .choose("Goed zo: de werkgever mag het weten")
                .press("Bevestig mijn besluit");

        assertThat(SERVICES.sent()).containsExactly("POST " + API + "/review {\"decision\":\"approve\"}");
    }

    @Test
    void all_that_goes_along_is_told_and_also_that_nothing_does() {
        SERVICES.api("GET /api/v1/catalogue/provisions", 200, """
                {"items": [{"code": "no-riskpolis", "label": {"nl": "No-riskpolis", "en": "No-risk"}}]}""");
        agreed(false, "{\"code\": \"no-riskpolis\", \"state\": \"could-apply\"}");
        var shared = "section:has(#shared) li";
        assertThat(manager().open(PAGE).page().select(shared).text()).endsWith(": kan gelden");

        agreed(false);
        assertThat(manager().open(PAGE).text()).contains("Niets over zichzelf.");
    }

    @Test
    void what_does_not_wait_any_more_says_how_it_stands_and_nothing_of_a_yes() {
        SERVICES.api("GET " + API, 200, """
                {"id": "i1", "status": "returned", "position": {"title": "Hulp"}, "employer": {"name": "Bakkerij"},
                 "motivation": "Dit past."}""");

        var page = manager().open(PAGE);

        assertThat(page.text()).contains("Terug bij de jobcoach").doesNotContain("De kandidaat zei ja");
        assertThat(page.offers("Bevestig mijn besluit")).isFalse();
    }

    @Test
    void what_was_given_back_before_says_so() {
        agreed(false);

        assertThat(manager().open(PAGE).text())
                .contains("Eerder teruggegeven op 3 november 2026. Eerst regelen wat de kandidaat helpt. Bel eerst.");
    }

    @Test
    void a_question_that_should_have_been_answered_is_late() {
        agreed(false);
        SERVICES.api("GET /api/v1/open-questions", 200, """
                {"items": [{"id": "q1", "employerName": "Bakkerij", "text": "Mag dat?", "askedAt": "2026-01-02T10:00:00Z",
                            "dueOn": "2026-01-07"}]}""");

        assertThat(manager()
                        .open("/regio")
                        .page()
                        .select("section:has(#questions) li")
                        .text())
                .isEqualTo("Mag dat? Bakkerij zou antwoord krijgen voor 7 januari 2026. Dat is voorbij.");
    }
}
