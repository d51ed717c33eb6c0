package nl.warmwelkom.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a candidate sees of an introduction, from the first look until it is over, and what comes of an answer. */
class IntroductionPagesTest extends OpenSite {

    private static final String ONE = "/api/v1/introductions/i1";
    private static final String PAGE = "/mijn/kennismakingen/i1";

    IntroductionPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @BeforeEach
    void aCandidateWhoIsProposed() {
        SERVICES.api("GET /api/v1/candidates/c1", 200, "{\"givenName\": \"Sam\"}");
        stands("proposed", "");
    }

    @ParameterizedTest
    @CsvSource({
        "proposed, #waiting",
        "agreed, #going",
        "returned, #going",
        "offered, #going",
        "accepted, #going",
        "met, #going",
        "trial, #going",
        "placed, #going",
        "rejected, summary",
        "declined-by-candidate, summary",
        "declined-by-employer, summary",
        "ended, summary",
        "withdrawn, summary",
        "expired, summary"
    })
    void none_vanishes_from_the_own_page(String status, String place) {
        stands(status, "");

        assertThat(candidate()
                        .open("/mijn")
                        .page()
                        .select("main :has(> %s) a[href=%s]".formatted(place, PAGE))
                        .text())
                .isEqualTo("Hulp in de bakkerij – Bakkerij");
    }

    @Test
    void who_has_nothing_to_decide_is_told_so() {
        SERVICES.api("GET /api/v1/introductions", 200, "{\"items\": []}");

        assertThat(candidate().open("/mijn").text()).contains("Je hoeft nu niets te beslissen.");
    }

    @Test
    void how_it_stands_and_what_was_asked_is_told_on_its_page() {
        stands("offered", """
                , "questions": [{"words": "Kan het om zes uur?", "at": "2026-11-03T10:00:00Z", "answer": "Ja, graag."},
                                {"words": "En zaterdag?", "at": "2026-11-04T10:00:00Z"}]""");

        assertThat(candidate().open(PAGE).text())
                .contains(
                        "De werkgever denkt na",
                        "Kan het om zes uur? Ja, graag.",
                        "En zaterdag? Je jobcoach geeft nog antwoord.")
                .doesNotContain("Deze werkgever heeft nog veel zorgen.");
    }

    @Test
    void where_when_and_with_whom_stands_before_the_question() {
        assertThat(candidate().open(PAGE).page().select("main dl").text())
                .contains("Postcode 2312", "12 tot en met 24 uur", "Maandag in de ochtend Donderdag in de middag")
                .contains("1 tot en met 9 mensen");
    }

    @Test
    void how_warm_an_employer_is_is_told_in_words_to_who_decides() {
        assertThat(candidate().open(PAGE).text())
                .contains("Deze werkgever heeft nog veel zorgen.")
                .doesNotContain("15 van");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trial", "placed"})
    void stopping_stays_possible_to_the_end(String status) {
        stands(status, "");
        SERVICES.api("POST " + ONE + "/withdrawal", 200, "{}");

        assertThat(candidate().open(PAGE).press("Ja, ik stop hiermee").text())
                .contains("De werkgever ziet niets meer van jou.");
    }

    @ParameterizedTest
    @CsvSource({
        "'Nee, deze plek niet', 'Je zei nee. De werkgever merkt daar niets van.'",
        "'Ik wil langer nadenken', 'Goed, denk rustig na.'"
    })
    void each_answer_says_what_comes_of_it(String button, String told) {
        SERVICES.api("POST " + ONE + "/candidate-decision", 200, "{}");

        assertThat(candidate().open(PAGE).press(button).text()).contains(told);
    }

    @Test
    void a_no_is_out_of_the_way_of_a_thumb() {
        assertThat(candidate().open(PAGE).page().select("details:not([open]) button[value=no]"))
                .hasSize(1);
    }

    private static void stands(String status, String more) {
        var introduction = """
                {"id": "i1", "status": "%s", "employer": {"name": "Bakkerij", "size": "1-9"},
                 "position": {"title": "Hulp in de bakkerij", "hours": {"min": 12, "max": 24}, "dayParts": ["thu-pm", "mon-am"],
                              "location": {"postcode4": "2312"}},
                 "temperature": 15%s}""".formatted(status, more);
        SERVICES.api("GET " + ONE, 200, introduction);
        SERVICES.api("GET /api/v1/introductions", 200, "{\"items\": [%s]}".formatted(introduction));
    }
}
