package nl.warmwelkom.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What helps, handed over to an employer, and taken back. */
class PassportPagesTest extends OpenSite {

    private static final String INTRODUCTION = "/api/v1/introductions/i1";
    private static final String PASSPORT = INTRODUCTION + "/passport";
    private static final String PAGE = "/mijn/kennismakingen/i1/paspoort";

    private static final String TOLD = """
            {"id": "i1", "status": "%s", "position": {"title": "Bakkersassistent"}, "employer": {"name": "De Bakker"}}""";

    private static final String HANDED_OVER = """
            {"supportNeeds": [{"code": "buddy", "words": "Iemand die weet hoe ik begin."}], "at": "2026-11-03T10:00:00Z", "by": "candidate-sam"}""";

    PassportPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @BeforeEach
    void anIntroductionThatTheEmployerKnowsOf() {
        SERVICES.api("GET " + INTRODUCTION, 200, TOLD.formatted("accepted"));
        SERVICES.api("GET /api/v1/candidates/c1", 200, """
                {"id": "c1", "hasAccount": true, "givenName": "Sam",
                 "supportNeeds": [{"code": "buddy", "words": "Iemand die weet hoe ik begin.", "sharing": "employer"},
                                  {"code": "rust", "sharing": "coach"}]}""");
        SERVICES.api("PUT " + PASSPORT, 200, HANDED_OVER);
        SERVICES.api("DELETE " + PASSPORT, 204, "");
    }

    @Test
    void only_what_an_employer_may_see_can_be_handed_over_and_nothing_is_chosen_beforehand() {
        var page = candidate().open("/mijn/kennismakingen/i1").follow("Geef mee wat jou helpt");

        assertThat(page.page().select("input[type=checkbox]").eachAttr("value")).containsExactly("buddy");
        assertThat(page.page().select("input[checked]")).isEmpty();
        page.press("Geef het aan deze werkgever");
        assertThat(page.status()).isEqualTo(422);
        assertThat(SERVICES.sent()).isEmpty();
        assertThat(page.choose("een maatje")
                        .press("Geef het aan deze werkgever")
                        .text())
                .contains("De werkgever kan het nu lezen.");
        assertThat(SERVICES.sent()).containsExactly("PUT " + PASSPORT + " {\"supportNeeds\":[\"buddy\"]}");
    }

    @Test
    void what_was_handed_over_is_shown_as_the_employer_reads_it_and_taken_back_with_one_button() {
        SERVICES.api("GET " + PASSPORT, 200, HANDED_OVER);

        var page = candidate().open(PAGE);

        assertThat(page.text())
                .contains("een maatje: Iemand die weet hoe ik begin.", "Jij gaf het op 3 november 2026.");
        assertThat(page.press("Neem het terug").text()).contains("Je nam het terug.");
        assertThat(SERVICES.sent()).singleElement().asString().startsWith("DELETE " + PASSPORT);
    }

    @Test
    void as_long_as_the_employer_knows_of_nobody_there_is_nobody_to_hand_it_to() {
        SERVICES.api("GET " + INTRODUCTION, 200, TOLD.formatted("agreed"));

        assertThat(candidate().open("/mijn/kennismakingen/i1").text()).doesNotContain("Geef mee wat jou helpt");
        assertThat(candidate().open(PAGE).offers("Geef het aan deze werkgever")).isFalse();
    }

    @Test
    void the_employer_reads_it_until_it_is_taken_back() {
        SERVICES.api("GET " + PASSPORT, 200, "{\"supportNeeds\": [{\"code\": \"buddy\", \"words\": \"Fijn.\"}]}");

        var page = employer().open("/werkgever/kennismakingen/i1").follow("Lees wat helpt op het werk");
        assertThat(page.text()).contains("een maatje: Fijn.", "Vraag niet naar de reden.");

        SERVICES.api("GET " + PASSPORT, 404, "{\"type\": \"/problems/not-found\", \"status\": 404}");
        assertThat(employer().open("/werkgever/kennismakingen/i1").text()).doesNotContain("Lees wat helpt op het werk");
        assertThat(employer().open("/werkgever/kennismakingen/i1/paspoort").status())
                .isEqualTo(404);
    }
}
