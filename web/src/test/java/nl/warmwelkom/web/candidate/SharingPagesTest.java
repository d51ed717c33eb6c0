package nl.warmwelkom.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.web.visit.OpenSite;
import nl.warmwelkom.web.visit.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class SharingPagesTest extends OpenSite {

    private static final String INTRODUCTION = "GET /api/v1/introductions/i1";
    private static final String PAGE = "/mijn/delen/i1";

    /** What an employer is told; the answer to a candidate who asks is the same to the byte. */
    private static final String TOLD = """
            {"id": "i1", "status": "offered", "position": {"id": "p1", "title": "Hulp in de bakkerij"},
             "employer": {"id": "b1", "name": "Bakkerij"},
             "shared": {"givenName": "Sam", "story": "Ik bak <graag>.\\nElke dag.", "strengths": ["nauwkeurig"],
                        "supportNeeds": [{"code": "buddy", "words": "Iemand die weet hoe ik begin."}]},
             "questions": [{"words": "Mag het om zeven uur?", "at": "2026-11-03T10:00:00Z"}],
             "provisions": [{"label": {"nl": "no-riskpolis", "en": "no-risk"}, "words": {"nl": "Deze geldt.", "en": "Applies."},
                             "terms": [], "whereToAsk": "UWV", "amountNote": {"nl": "Van 2026.", "en": "Of 2026."},
                             "assumptions": []}],
             "tips": [{"id": "T1", "title": "Vraag wat helpt", "text": {"nl": "Vraag het.", "en": "Ask."},
                       "source": {"name": "UWV", "checkedOn": "2026-11-22"}}]}""";

    private static final String PROPOSED = """
            {"id": "i1", "status": "%s", "position": {"title": "Hulp in de bakkerij"}, "employer": {"name": "Bakkerij"}}""";

    private static final String NOBODY = """
            {"id": "i1", "status": "offered", "position": {"title": "Hulp in de bakkerij"}, "shared": {}}""";

    SharingPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @BeforeEach
    void aCandidateWhoIsProposed() {
        SERVICES.api("GET /api/v1/candidates/c1", 200, """
                {"givenName": "Sam", "strengths": ["nauwkeurig"], "story": {"words": "Ik bak.", "sharing": "employer"},
                 "supportNeeds": [{"code": "buddy", "sharing": "employer"}, {"code": "rust", "sharing": "coach"}]}""");
        SERVICES.api("GET /api/v1/openness", 200, """
                {"questions": [{"code": "what", "title": {"nl": "Wat vertel je?", "en": "What?"},
                   "text": {"nl": "Je hoeft niets.", "en": "Nothing."},
                   "points": [{"side": "for", "text": {"nl": "Het helpt.", "en": "It helps."}, "source": {"name": "Bron"}}]}],
                 "choices": [{"code": "nothing", "title": {"nl": "Niets", "en": "Nothing"},
                   "text": {"nl": "Niets te zien.", "en": "Nothing."}, "points": []},
                   {"code": "what-helps", "title": {"nl": "Alleen wat mij helpt", "en": "Only what helps"},
                   "text": {"nl": "Wat helpt.", "en": "Help."}, "points": []}], "help": []}""");
        SERVICES.api("GET /api/v1/introductions/i1/openness", 200, """
                {"choices": [{"code": "what-helps", "share": {"givenName": false, "supportNeeds": ["buddy"]}, "view": {}},
                             {"code": "chosen", "share": {"givenName": true}, "view": {}}]}""");
        SERVICES.api(INTRODUCTION, 200, PROPOSED.formatted("proposed"));
        SERVICES.api(INTRODUCTION + "/employer-view", 200, NOBODY);
    }

    @Test
    void what_a_candidate_is_shown_is_the_page_of_the_employer_byte_for_byte() {
        SERVICES.api(INTRODUCTION + "/employer-view", 200, TOLD);
        var shown = candidate().open(PAGE).page();
        SERVICES.api(INTRODUCTION, 200, TOLD);
        var real = employer().open("/werkgever/kennismakingen/i1").page();

        assertThat(seen(shown))
                .contains("Ik bak &lt;graag&gt;", "een maatje", "no-riskpolis")
                .isEqualTo(seen(real));
        assertThat(shown.select("#seen-title").text())
                .isEqualTo(real.select("h1").text())
                .contains("Sam");
    }

    @Test
    void nothing_is_shown_to_begin_with_and_a_look_sends_nothing() {
        var page = candidate().open(PAGE);
        assertThat(page.page().select("input[type=checkbox][checked]")).isEmpty();
        assertThat(page.page().select("#seen").text()).contains("Iemand wil graag kennismaken");

        page.choose("Mijn voornaam").press("Laat zien wat zij zien");

        assertThat(SERVICES.sent()).isEmpty();
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("input[value=givenName]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void one_button_sets_the_switches_as_the_aid_says_and_sends_nothing() {
        var page = candidate().open(PAGE).choose("Mijn voornaam").press("Alleen wat mij helpt");

        assertThat(SERVICES.sent()).isEmpty();
        assertThat(page.page().select("input[checked]").eachAttr("value")).containsExactly("buddy");
    }

    @Test
    void what_is_locked_in_the_dossier_is_no_switch() {
        assertThat(candidate().open(PAGE).page().select("input[name=needs]").eachAttr("value"))
                .containsExactly("buddy");
    }

    @Test
    void a_yes_sends_what_was_ticked_and_no_more() {
        SERVICES.api("POST /api/v1/introductions/i1/candidate-decision", 200, "{}");

        yes(candidate().open(PAGE).choose("een maatje"));

        assertThat(SERVICES.sent())
                .singleElement()
                .asString()
                .contains(
                        "\"agree\":true",
                        "\"share\":{\"givenName\":false,\"story\":false,\"strengths\":false,\"supportNeeds\":[\"buddy\"],\"provisions\":[]}");
    }

    @Test
    void a_provision_is_looked_at_and_told_without_why() {
        SERVICES.api("POST /api/v1/introductions/i1/candidate-decision", 200, "{}");

        var page = candidate().open(PAGE);
        page.page().select("input[name=could][value=no-riskpolis]").attr("checked", "checked");
        page.press("Laat zien wat zij zien");
        assertThat(SERVICES.asked()).anyMatch(asked -> asked.contains("provisions=no-riskpolis:could-apply"));
        yes(page);

        assertThat(SERVICES.sent())
                .singleElement()
                .asString()
                .contains("\"provisions\":[{\"code\":\"no-riskpolis\",\"state\":\"could-apply\"}]");
    }

    @Test
    void a_yes_that_is_refused_keeps_the_switches() {
        SERVICES.api("POST /api/v1/introductions/i1/candidate-decision", 409, """
                {"type": "/problems/wrong-order", "status": 409}""");

        var page = yes(candidate().open(PAGE).choose("Mijn voornaam"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#mistake").text()).contains("er is intussen iets veranderd");
        assertThat(page.page().select("input[checked]").eachAttr("value")).containsExactly("givenName");
    }

    @Test
    void after_the_yes_there_are_no_switches_but_it_can_still_be_seen() {
        SERVICES.api(INTRODUCTION, 200, PROPOSED.formatted("agreed"));

        var page = candidate().open(PAGE);

        assertThat(page.page().select("input[type=checkbox]")).isEmpty();
        assertThat(page.page().select("#seen [data-seen]")).hasSize(1);
        assertThat(page.text()).contains("De werkgever weet nog van niets.", "Dit ziet Bakkerij straks");
    }

    @Test
    void only_what_an_employer_knows_of_is_said_to_be_seen_now() {
        SERVICES.api(INTRODUCTION, 200, PROPOSED.formatted("offered"));

        assertThat(candidate().open(PAGE).text()).contains("Dit ziet Bakkerij nu");
    }

    @Test
    void once_it_is_over_nothing_is_said_to_be_seen() {
        SERVICES.api(INTRODUCTION, 200, PROPOSED.formatted("declined-by-employer"));

        var page = candidate().open(PAGE);

        assertThat(page.text()).contains("Deze kennismaking is voorbij.");
        assertThat(page.page().select("#seen")).isEmpty();
    }

    @Test
    void when_the_view_cannot_be_had_the_switches_still_stand() {
        SERVICES.api(INTRODUCTION + "/employer-view", 500, "{}");

        var page = candidate().open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("#seen").text()).contains("Er is nu niets te zien");
    }

    @Test
    void the_list_says_which_employers_may_see_something_and_what_is_never_locked() {
        SERVICES.api("GET /api/v1/introductions", 200, "{\"items\": [%s]}".formatted(PROPOSED.formatted("proposed")));

        var page = candidate().open("/mijn/delen");

        assertThat(page.text())
                .contains("Bakkerij – Hulp in de bakkerij", "jij kiest nog", "een maatje", "Wat vertel je?");
    }

    private static Visitor yes(Visitor visitor) {
        return visitor.press("Zeg ja, en laat dit zien");
    }

    /** All that tells of a person and goes along with it; where the employer decides, a candidate has nothing to press. */
    private static String seen(Document page) {
        var seen = page.select("[data-seen]").getFirst().clone();
        seen.select("#choose, #chooses").remove();
        return seen.outerHtml();
    }
}
