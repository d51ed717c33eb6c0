package nl.warmwelkom.web.professional;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class ProfessionalPagesTest extends OpenSite {

    private static final String SAM = "/api/v1/candidates/c1";

    ProfessionalPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @BeforeEach
    void samSharesWithMe() {
        SERVICES.api("GET " + SAM, 200, """
                {"id": "c1", "givenName": "Sam", "strengths": ["nauwkeurig"],
                 "supportNeeds": [{"code": "buddy", "words": "Fijn.", "sharing": "team", "must": false}],
                 "story": {"words": "Ik bak.", "sharing": "team"}}""");
        SERVICES.api("GET " + SAM + "/advice", 200, """
                {"items": [
                   {"id": "a1", "topic": "werkdag", "code": "vaste-structuur", "by": "een-ander", "profession": "psychiater",
                    "at": "2026-11-03T10:00:00Z", "chosen": true, "conflictsWith": ["a2"]},
                   {"id": "a2", "topic": "vrijheid", "words": "Laat los.", "by": "professional-huisarts",
                    "profession": "huisarts", "at": "2026-11-04T10:00:00Z", "chosen": false, "conflictsWith": ["a1"]}],
                 "conflicts": [{"between": ["a1", "a2"], "why": {"nl": "Vrijheid zonder houvast geeft stress.", "en": "."},
                    "resolve": {"nl": "Volg wat de kandidaat heeft gedeeld.", "en": "."}}]}""");
        SERVICES.api("GET " + SAM + "/who-does-what", 200, """
                {"items": [{"profession": "huisarts", "label": {"nl": "huisarts", "en": "GP"},
                   "does": {"nl": "Is je eerste dokter.", "en": "."}, "helpers": [
                     {"by": "professional-huisarts", "words": "Ik luister.", "stillHelps": true, "advice": []}]}]}""");
    }

    @Test
    void who_is_let_in_reads_the_story_the_shared_vision_and_what_contradicts() {
        assertThat(professional().open("/professional/kandidaten/c1").text())
                .contains("Ik bak.", "een maatje: Fijn.", "Hier staat Sam achter", "werkdag: een vaste dag")
                .contains("Volg wat de kandidaat heeft gedeeld.", "Ik luister.");
    }

    @Test
    void a_professional_finds_who_let_them_in() {
        SERVICES.api(
                "GET /api/v1/candidates?limit=100",
                200,
                "{\"items\": [{\"id\": \"c1\", \"givenName\": \"Sam\"}], \"next\": null}");

        assertThat(professional().open("/professional").follow("Sam").text()).contains("Ik bak.");
    }

    @Test
    void a_professional_does_not_browse_and_reads_how_a_candidate_lets_somebody_in() {
        SERVICES.api("GET /api/v1/candidates?limit=100", 200, "{\"items\": [], \"next\": null}");

        assertThat(professional().open("/professional").text())
                .contains("Er deelt nog niemand met u", "Zoeken in kandidaten kan niet", "professional-huisarts");
    }

    @Test
    void advice_is_given_once_and_keeps_what_was_typed_when_it_is_refused() {
        SERVICES.api("POST " + SAM + "/advice", 400, """
                {"type": "/problems/invalid-input", "status": 400,
                 "errors": [{"pointer": "/topic", "code": "required", "message": "."}]}""");

        var page = professional()
                .open("/professional/kandidaten/c1/advies")
                .type("words", "Begin rustig.")
                .press("Geef dit advies");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#words").val()).isEqualTo("Begin rustig.");

        SERVICES.api("POST " + SAM + "/advice", 201, "{\"id\": \"a3\", \"conflictsWith\": []}");
        assertThat(page.type("topic", "start").press("Geef dit advies").text())
                .contains("Uw advies ligt bij de kandidaat");
    }

    @Test
    void what_i_do_begins_with_what_i_said_before() {
        SERVICES.api("PUT " + SAM + "/who-does-what/mine", 200, "{\"items\": []}");

        var page = professional().open("/professional/kandidaten/c1/wat-ik-doe");
        assertThat(page.page().select("#words").val()).isEqualTo("Ik luister.");
        page.type("words", "Ik ga mee.").press("Bewaar");

        assertThat(SERVICES.sent()).containsExactly("PUT " + SAM + "/who-does-what/mine {\"words\":\"Ik ga mee.\"}");
    }

    @Test
    void who_is_not_let_in_finds_nothing() {
        SERVICES.api("GET " + SAM, 404, "{\"type\": \"/problems/not-found\", \"status\": 404}");

        assertThat(professional().open("/professional/kandidaten/c1").status()).isEqualTo(404);
    }

    @Test
    void the_candidate_chooses_what_to_stand_behind_and_may_leave_it() {
        SERVICES.api("PUT " + SAM + "/advice/a2/standing", 200, "{}");
        SERVICES.api("PUT " + SAM + "/advice/a1/standing", 200, "{}");

        var page = candidate().open("/mijn/advies");
        assertThat(page.text()).contains("Het ligt niet aan jou", "Laat los.", "Wie doet wat?");
        page.press("Hier sta ik achter: vrijheid").press("Toch niet: werkdag");

        assertThat(SERVICES.sent())
                .containsExactly(
                        "PUT " + SAM + "/advice/a2/standing {\"chosen\":true}",
                        "PUT " + SAM + "/advice/a1/standing {\"chosen\":false}");
    }

    @Test
    void what_is_shared_of_the_steps_and_the_plan_is_read_and_a_prompt_without_an_answer_is_not_shown() {
        SERVICES.api("GET /api/v1/candidates/c1/steps", 200, """
                {"current": "explore", "steps": [
                  {"code": "explore", "title": {"nl": "Verdiepen", "en": "Explore"}, "text": {"nl": "Kijk.", "en": "Look."}, "prompts": [
                    {"code": "explore-energy", "text": {"nl": "Waar krijg je energie van?", "en": "?"}, "help": {"nl": "Denk.", "en": "."},
                     "answers": [{"words": "Van bakken.", "sharing": "team"}]},
                    {"code": "explore-proud", "text": {"nl": "Waar ben je trots op?", "en": "?"}, "help": {"nl": "Klein.", "en": "."}, "answers": []}]}],
                 "plan": {"tasks": [{"what": "De bakkerij bellen", "before": "2026-12-01", "done": false}], "sharing": "team"}}""");

        var page = professional().open("/professional/kandidaten/c1");

        assertThat(page.text())
                .contains("Waar krijg je energie van? Van bakken.", "De bakkerij bellen voor 1 december 2026")
                .doesNotContain("Waar ben je trots op?");
    }
}
