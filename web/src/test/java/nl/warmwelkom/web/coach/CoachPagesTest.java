package nl.warmwelkom.web.coach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class CoachPagesTest extends OpenSite {

    private static final String PAGE = "/coach/kennismakingen/i1";
    private static final String API = "/api/v1/introductions/i1";

    CoachPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @BeforeEach
    void three_people() {
        SERVICES.api("GET /api/v1/candidates", 200, """
                {"items": [{"id": "c1", "givenName": "Sam", "consentToMatching": true},
                           {"id": "c2", "givenName": "Noor", "consentToMatching": true},
                           {"id": "c3", "givenName": "bo", "consentToMatching": false,
                            "eraseAt": "2026-12-24T10:00:00Z"}]}""");
    }

    @BeforeEach
    void one_of_them() {
        SERVICES.api("GET /api/v1/candidates/c1", 200, "{\"id\": \"c1\", \"givenName\": \"Sam\"}");
    }

    private static String introduction(String id, String candidate, String status, String history) {
        return """
                {"id": "%s", "status": "%s", "candidateId": "%s", "position": {"title": "Hulp"},
                 "employer": {"name": "Bakkerij"}, "motivation": "Dit past.", "history": [%s]}""".formatted(id, status, candidate, history);
    }

    private static String step(String done, String day) {
        return """
                {"status": "%s", "at": "%sT10:00:00Z"}""".formatted(done, day);
    }

    private static void one(String status, String history) {
        SERVICES.api("GET " + API, 200, introduction("i1", "c1", status, history));
    }

    private static void going(String... introductions) {
        list("proposed,agreed,returned,offered,accepted,met,trial,placed", introductions);
    }

    private static void over(String... introductions) {
        list("rejected,declined-by-candidate,declined-by-employer,ended,withdrawn,expired", introductions);
    }

    private static void list(String statuses, String... introductions) {
        SERVICES.api(
                "GET /api/v1/introductions?limit=100&status=" + statuses,
                200,
                "{\"items\": [%s]}".formatted(String.join(", ", introductions)));
    }

    @Test
    void what_waits_longest_stands_first_and_says_since_when() {
        going(
                introduction("i2", "c2", "met", step("met", "2026-11-20")),
                introduction("i1", "c1", "accepted", step("accepted", "2026-11-03")));

        assertThat(coach().open("/coach").page().select("section:has(#mine) li").eachText())
                .containsExactly(
                        "bo Het dossier wordt gewist op 24 december 2026. Mag het blijven?",
                        "Sam – Hulp De werkgever zei ja: maak een afspraak, sinds 3 november 2026",
                        "Noor – Hulp Zij hebben kennisgemaakt, sinds 20 november 2026");
    }

    @Test
    void who_was_reminded_and_did_not_answer_is_late_since_before_the_reminder() {
        going(introduction(
                "i1", "c1", "offered", step("approved", "2026-11-03") + ", " + step("reminded", "2026-11-10")));

        assertThat(coach().open("/coach")
                        .page()
                        .select("section:has(#others) li")
                        .text())
                .isEqualTo("Sam – Hulp De werkgever denkt na, sinds 3 november 2026. Dat is lang: bel eens.");
    }

    @Test
    void people_stand_by_name_and_who_works_does_not_wait_for_a_proposal() {
        going(introduction("i1", "c1", "placed", step("placed", "2026-11-03")));
        over(introduction("i2", "c2", "rejected", step("rejected", "2026-11-02")));

        var page = coach().open("/coach").page();
        assertThat(page.select("section:has(#people) li").eachText())
                .containsExactly(
                        "bo doet nu niet mee, code c3",
                        "Noor wacht op een voorstel, code c2",
                        "Sam heeft een kennismaking of werk, code c1");
        assertThat(page.select("details li").eachText())
                .containsExactly(
                        "Sam – Hulp Aan het werk, sinds 3 november 2026",
                        "Noor – Hulp De accountmanager zei nee, sinds 2 november 2026");
    }

    @Test
    void what_was_given_back_says_why_and_is_proposed_again() {
        one("returned", """
                {"status": "returned", "at": "2026-11-03T10:00:00Z", "reasonCode": "sharing-to-discuss", "words": "Vraag het na."}""");
        SERVICES.api("POST " + API + "/amendments", 200, "{}");

        var page = coach().open(PAGE);
        assertThat(page.page().select("section:has(#verdict)").text())
                .contains("Praat nog eens over wat de kandidaat wil delen", "Vraag het na.");
        assertThat(page.page().select("#motivation").val()).isEqualTo("Dit past.");

        page.type("motivation", "Dit past nog beter.").press("Stel opnieuw voor aan de kandidaat");
        assertThat(SERVICES.sent())
                .containsExactly("POST " + API + "/amendments {\"motivation\":\"Dit past nog beter.\"}");
        assertThat(page.text()).contains("Het voorstel ligt bij de kandidaat.");
    }

    @Test
    void what_came_of_it_is_written_down_with_the_day() {
        one("met", step("met", "2026-11-03"));
        SERVICES.api("POST " + API + "/outcomes", 200, "{}");

        var page = coach().open(PAGE);
        assertThat(page.page().select("input[name=outcome]").eachAttr("value")).containsExactly("trial", "placed");

        page.choose("De kandidaat heeft het werk").type("at", "2026-01-09").press("Schrijf het op");
        assertThat(SERVICES.sent())
                .singleElement()
                .asString()
                .startsWith("POST " + API + "/outcomes")
                .contains("\"outcome\":\"placed\"", "\"at\":\"2026-01-08T23:00:00Z\"");
    }

    @Test
    void what_did_not_happen_yet_is_not_written_down() {
        one("accepted", step("accepted", "2026-11-03"));

        var page = coach().open(PAGE).type("at", "2999-01-01").press("Schrijf het op");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#mistake li").eachText())
                .containsExactly(
                        "Wat gebeurde er? Vul dit in.",
                        "Op welke dag? Die dag moet nog komen. Kies vandaag, of een dag die al was.");
        assertThat(SERVICES.sent()).isEmpty();
    }

    @Test
    void it_can_be_stopped_until_somebody_works() {
        one("offered", step("approved", "2026-11-03"));
        SERVICES.api("POST " + API + "/withdrawal", 200, "{}");

        assertThat(coach().open(PAGE).press("Stop ermee").text()).contains("De kennismaking is gestopt.");
        assertThat(SERVICES.sent()).containsExactly("POST " + API + "/withdrawal {}");

        one("trial", step("trial-started", "2026-11-03"));
        assertThat(coach().open(PAGE).offers("Stop ermee")).isFalse();
    }

    @Test
    void every_step_is_told_in_words_with_whom_it_is_about() {
        one(
                "expired",
                step("approved", "2026-11-03") + ", " + step("reminded", "2026-11-10") + ", "
                        + step("expired", "2026-11-17"));

        var page = coach().open(PAGE);
        assertThat(page.page().select("section:has(#steps) li").eachText())
                .containsExactly(
                        "De accountmanager zei ja, 3 november 2026",
                        "Er ging een herinnering uit, 10 november 2026",
                        "Er kwam geen antwoord op tijd, 17 november 2026");
        assertThat(page.page().select("a[href=/coach/kandidaten/c1]").text()).isEqualTo("Sam");
        assertThat(SERVICES.asked())
                .contains("GET /api/v1/candidates/c1")
                .noneMatch(all -> all.matches("GET /api/v1/candidates(\\?.*)?"));
    }

    @Test
    void an_answer_about_an_illness_is_to_be_written_in_another_way() {
        SERVICES.api("GET " + API, 200, """
                {"id": "i1", "status": "offered", "candidateId": "c1", "position": {"title": "Hulp"},
                 "employer": {"name": "Bakkerij"}, "questions": [{"words": "Wat helpt?", "at": "2026-11-03T10:00:00Z"}]}""");
        SERVICES.api(
                "POST " + API + "/answers",
                409,
                "{\"status\": 409, \"type\": \"http://localhost/api/v1/problems/words-to-confirm\"}");

        var page = coach().open(PAGE).type("words", "Sam is somber.").press("Verstuur het antwoord");

        assertThat(page.page().select("#words-mistake").text()).endsWith("Schrijf wat iemand kan of wat helpt.");
        assertThat(page.page().select("#words").val()).isEqualTo("Sam is somber.");
    }

    private static final String OPENNESS = """
            {"choices": [
              {"code": "all", "share": {"givenName": true, "story": false, "strengths": true, "supportNeeds": []}},
              {"code": "what-helps", "share": {"givenName": false, "story": false, "strengths": false, "supportNeeds": []}},
              {"code": "nothing", "share": {"givenName": false, "story": false, "strengths": false, "supportNeeds": []}}]}""";

    @Test
    void who_has_no_account_answers_beside_the_coach_and_chooses_what_is_shown() {
        one("proposed", step("proposed", "2026-11-03"));
        SERVICES.api("GET " + API + "/openness", 200, OPENNESS);
        SERVICES.api("POST " + API + "/candidate-decision", 200, "{}");

        var page = coach().open(PAGE);
        assertThat(SERVICES.asked()).noneMatch(asked -> asked.contains("openness"));

        page.follow("Geen eigen account? Schrijf samen het antwoord op");
        assertThat(page.page().select(".ww-choice label").eachText())
                .containsExactly(
                        "Ja. De werkgever ziet: de voornaam, waar iemand goed in is",
                        "Ja. De werkgever ziet niets over de kandidaat",
                        "Nu niet, misschien later",
                        "Nee");

        page.press("Schrijf het antwoord op");
        assertThat(page.page().select("#mistake li").eachText())
                .containsExactly("Wat zegt de kandidaat? Vul dit in.", "Met wie besloot u dit? Vul dit in.");

        page.choose("Ja. De werkgever ziet: de voornaam, waar iemand goed in is")
                .type("togetherWith", "Sam, aan tafel")
                .press("Schrijf het antwoord op");
        assertThat(SERVICES.sent())
                .singleElement()
                .asString()
                .contains(
                        "\"agree\":true",
                        "\"togetherWith\":\"Sam, aan tafel\"",
                        "\"strengths\":true",
                        "\"story\":false");
        assertThat(page.text()).contains("Het antwoord van de kandidaat staat erin.");
    }

    @Test
    void a_yes_to_what_was_read_is_no_yes_to_what_can_be_shown_since() {
        one("proposed", step("proposed", "2026-11-03"));
        SERVICES.api("GET " + API + "/openness", 200, OPENNESS);
        var page = coach().open(PAGE + "?samen=ja");
        SERVICES.api("GET " + API + "/openness", 200, OPENNESS.replace("\"story\": false", "\"story\": true"));

        page.choose("Ja. De werkgever ziet: de voornaam, waar iemand goed in is")
                .type("togetherWith", "Sam, aan tafel")
                .press("Schrijf het antwoord op");

        assertThat(SERVICES.sent()).isEmpty();
        assertThat(page.page().select("#mistake li").text()).contains("is net veranderd");
        assertThat(page.page().select(".ww-choice label").eachText())
                .contains("Ja. De werkgever ziet: de voornaam, het eigen verhaal, waar iemand goed in is");
    }

    @Test
    void what_can_be_shown_is_read_only_while_the_candidate_is_to_answer() {
        one("offered", step("approved", "2026-11-03"));

        coach().open(PAGE + "?samen=ja");

        assertThat(SERVICES.asked()).noneMatch(asked -> asked.contains("openness"));
    }

    @Test
    void who_has_an_account_answers_there() {
        one("proposed", step("proposed", "2026-11-03"));
        SERVICES.api("GET " + API + "/openness", 403, "{\"status\": 403}");

        assertThat(coach().open(PAGE + "?samen=ja").text()).contains("Heeft de kandidaat een eigen account?");
    }

    private static void person(boolean account, boolean looks) {
        SERVICES.api("GET /api/v1/candidates/c1", 200, """
                {"id": "c1", "givenName": "Sam", "hasAccount": %s}""".formatted(account));
        SERVICES.api("GET /api/v1/candidates/c1/consents", 200, """
                {"items": [{"subject": "matching", "given": %s, "until": "2027-11-03T10:00:00Z"}]}""".formatted(looks));
        SERVICES.api("PUT /api/v1/candidates/c1/consents/matching", 200, "{}");
    }

    @Test
    void looking_for_a_workplace_begins_and_stops_beside_who_has_no_account() {
        person(false, false);
        var page = coach().open("/coach/kandidaten/c1").press("Ja, zoek een plek");
        assertThat(page.page().select("#mistake li").text()).isEqualTo("Met wie besloot u dit? Vul dit in.");
        assertThat(SERVICES.sent()).isEmpty();

        page.type("togetherWith", "Sam").press("Ja, zoek een plek");
        assertThat(SERVICES.sent()).singleElement().asString().contains("\"given\":true", "\"togetherWith\":\"Sam\"");

        person(false, true);
        page = coach().open("/coach/kandidaten/c1");
        assertThat(page.text()).contains("Sam doet mee tot 3 november 2027.").doesNotContain("Nog geen plek gezocht");
        page.type("togetherWith", "Sam").press("Stop met zoeken, samen besloten");
        assertThat(SERVICES.sent()).last().asString().contains("\"given\":false");
    }

    @Test
    void who_has_an_account_chooses_alone_whether_workplaces_are_looked_for() {
        person(true, false);
        var page = coach().open("/coach/kandidaten/c1");
        assertThat(page.text()).contains("Sam kiest dit zelf, op de eigen pagina.");
        assertThat(page.offers("Ja, zoek een plek")).isFalse();

        person(true, true);
        assertThat(coach().open("/coach/kandidaten/c1").text()).doesNotContain("doet mee");
    }
}
