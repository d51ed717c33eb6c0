package nl.warmwelkom.web.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The four steps and the plan, for the candidate and for a jobcoach. */
class StepsPagesTest extends OpenSite {

    private static final String MINE = "/api/v1/candidates/c1";

    private static final String STEPS = """
            {"current": "explore", "steps": [
              {"code": "explore", "title": {"nl": "Verdiepen", "en": "Explore"}, "text": {"nl": "Kijk wie je bent.", "en": "Look."},
               "prompts": [
                 {"code": "explore-energy", "kind": "question", "text": {"nl": "Waar krijg je energie van?", "en": "What gives you energy?"},
                  "help": {"nl": "Denk aan werk.", "en": "Think of work."}, "answers": [
                    {"words": "Van stilte.", "sharing": "private", "written": {"at": "2026-11-03T10:00:00Z", "by": "candidate-sam", "byCandidate": true}},
                    {"words": "Van bakken.", "sharing": "team", "until": "2027-11-03T10:00:00Z",
                     "written": {"at": "2026-11-04T10:00:00Z", "by": "jobcoach-leiden", "byCandidate": false, "togetherWith": "Sam, aan tafel"}}]},
                 {"code": "explore-proud", "kind": "question", "text": {"nl": "Waar ben je trots op?", "en": "What are you proud of?"},
                  "help": {"nl": "Klein mag ook.", "en": "Small counts."}, "answers": []}]},
              {"code": "shape", "title": {"nl": "Vormgeven", "en": "Shape"}, "text": {"nl": "Maak een plan.", "en": "Plan."}, "prompts": []}],
             "plan": {"tasks": [{"what": "De bakkerij bellen", "who": "Kim", "before": "2026-12-01", "done": false},
                                {"what": "Een ochtend meelopen", "done": true}],
                      "sharing": "coach", "written": {"at": "2026-11-03T10:00:00Z", "by": "candidate-sam", "byCandidate": true}}}""";

    private static final String DOSSIER = """
            {"id": "c1", "hasAccount": %s, "givenName": "Sam", "region": "AM19", "location": {"postcode4": "2312"}}""";

    StepsPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @BeforeEach
    void somebodyOnTheirWay() {
        SERVICES.api("GET " + MINE, 200, DOSSIER.formatted(true));
        SERVICES.api("GET " + MINE + "/steps", 200, STEPS);
        for (var part : List.of("steps", "steps/explore", "plan")) {
            SERVICES.api("PUT " + MINE + "/" + part, 200, STEPS);
        }
    }

    private static List<String> written() {
        return SERVICES.sent().stream().filter(sent -> sent.startsWith("PUT")).toList();
    }

    @Test
    void the_steps_say_where_somebody_is_and_lead_on_with_one_button() {
        var page = candidate().open("/mijn/stappen");

        assertThat(page.text())
                .contains("Stap 1: Verdiepen Hier ben je nu", "Alvast kijken naar Vormgeven")
                .contains("De bakkerij bellen Kim · voor 1 december 2026", "Een ochtend meelopen gedaan");
        assertThat(page.page().select("main .utrecht-button--primary-action").eachText())
                .containsExactly("Verder met Verdiepen");
    }

    @Test
    void a_step_that_was_taken_is_looked_back_at_also_when_nothing_was_written() {
        SERVICES.api("GET " + MINE + "/steps", 200, """
                {"current": "shape", "steps": [
                  {"code": "explore", "title": {"nl": "Verdiepen", "en": "Explore"}, "text": {"nl": "Kijk.", "en": "Look."}, "prompts": []},
                  {"code": "shape", "title": {"nl": "Vormgeven", "en": "Shape"}, "text": {"nl": "Maak.", "en": "Plan."}, "prompts": []}]}""");

        assertThat(candidate().open("/mijn/stappen").text()).contains("Terugkijken naar Verdiepen");
    }

    @Test
    void a_step_shows_who_wrote_what_with_whom_and_who_may_see_it() {
        var page = candidate().open("/mijn/stappen/verdiepen");

        assertThat(page.text())
                .contains("Van stilte. Wie ziet dit: alleen ik Door jou, op 3 november 2026")
                .contains("Van bakken. Wie ziet dit: ook andere mensen die mij helpen")
                .contains("Door jobcoach-leiden, op 4 november 2026, samen met Sam, aan tafel")
                .contains("Klein mag ook.");
        assertThat(page.page().select("a[href*=explore]").eachAttr("href"))
                .containsExactly(
                        "/mijn/stappen/verdiepen/explore-energy?alleen=ik",
                        "/mijn/stappen/verdiepen/explore-energy",
                        "/mijn/stappen/verdiepen/explore-proud");
    }

    @Test
    void one_answer_is_written_and_the_others_are_sent_back_as_they_were() {
        var page = candidate()
                .open("/mijn/stappen/verdiepen/explore-energy?alleen=ik")
                .type("words", "Van rust in huis.")
                .type("togetherWith", "mijn zus")
                .press("Bewaar");

        assertThat(page.text()).contains("Het is bewaard");
        assertThat(written())
                .singleElement()
                .asString()
                .startsWith("PUT " + MINE + "/steps/explore")
                .contains(
                        "\"words\":\"Van rust in huis.\"", "\"words\":\"Van bakken.\"", "\"togetherWith\":\"mijn zus\"")
                .doesNotContain("Van stilte.");
    }

    @Test
    void an_answer_that_is_emptied_is_taken_away() {
        candidate()
                .open("/mijn/stappen/verdiepen/explore-energy")
                .type("words", " ")
                .press("Bewaar");

        assertThat(written()).singleElement().asString().contains("Van stilte.").doesNotContain("Van bakken.");
    }

    @Test
    void what_is_wrong_is_told_at_the_words_and_what_was_typed_stays() {
        SERVICES.api("PUT " + MINE + "/steps/explore", 400, """
                {"type": "/problems/invalid-input", "status": 400,
                 "errors": [{"pointer": "/answers/2/words", "code": "too-long", "message": "."}]}""");

        var page = candidate()
                .open("/mijn/stappen/verdiepen/explore-proud")
                .type("words", "Op mijn tuin.")
                .choose("alleen ik")
                .press("Bewaar");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#words-mistake").text()).isEqualTo("Dit is te lang. Maak het korter.");
        assertThat(page.page().select("#words").val()).isEqualTo("Op mijn tuin.");
        assertThat(page.page().select("input[value=private]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void a_coach_does_not_choose_who_sees_it_for_somebody_who_decides_alone() {
        var page = coach().open("/coach/kandidaten/c1/stappen/verdiepen/explore-proud");
        assertThat(page.page().select("input[type=radio]")).isEmpty();
        assertThat(page.text()).contains("De kandidaat bepaalt zelf wie dit ziet.");

        SERVICES.api("GET " + MINE, 200, DOSSIER.formatted(false));
        assertThat(page.open("/coach/kandidaten/c1/stappen/verdiepen/explore-proud")
                        .page()
                        .select("input[type=radio]")
                        .eachAttr("value"))
                .containsExactly("coach", "team");
    }

    @Test
    void the_question_behind_a_complaint_stands_beside_the_words_of_a_coach_too() {
        SERVICES.api("POST /api/v1/language-hints", 200, """
                {"hints": [{"kind": "complaint", "at": 7, "words": "beperkt in",
                            "question": {"nl": "Wat helpt om dit wel te kunnen?", "en": "What helps?"}}]}""");

        var page = coach().open("/coach/kandidaten/c1/stappen/verdiepen/explore-proud")
                .type("words", "Zij is beperkt in tillen.")
                .press("Kijk mijn woorden na");

        assertThat(page.page().select("#hints").text()).contains("Wat helpt om dit wel te kunnen?");
        assertThat(written()).isEmpty();
    }

    @Test
    void another_step_is_chosen_with_one_button() {
        var page = candidate().open("/mijn/stappen/vormgeven").press("Ja, dit is nu de stap");

        assertThat(written()).containsExactly("PUT " + MINE + "/steps {\"current\":\"shape\"}");
        assertThat(page.text()).contains("Dit is nu de stap.");
    }

    @Test
    void a_plan_is_written_row_by_row_and_an_empty_row_is_left_out() {
        var page = candidate().open("/mijn/plan");
        assertThat(page.page().select("[id=tasks.2.what]").val()).isEmpty();
        page.type("tasks.0.what", " ")
                .type("tasks.0.who", "")
                .type("tasks.0.before", "")
                .type("tasks.2.what", "Fiets laten maken")
                .press("Nog een erbij");
        assertThat(written()).isEmpty();
        assertThat(page.page().select("[id=tasks.1.what]").val()).isEqualTo("Fiets laten maken");
        page.press("Bewaar");

        assertThat(written())
                .singleElement()
                .asString()
                .contains(
                        "\"tasks\":[{\"what\":\"Een ochtend meelopen\",\"done\":true},{\"what\":\"Fiets laten maken\",\"done\":false}]")
                .contains("\"sharing\":\"coach\"");
    }

    @Test
    void a_day_that_is_none_is_told_at_its_row_and_nothing_that_was_typed_is_lost() {
        SERVICES.api("PUT " + MINE + "/plan", 400, """
                {"type": "/problems/invalid-input", "status": 400,
                 "errors": [{"pointer": "/tasks/1/what", "code": "blank", "message": "."},
                            {"pointer": "/tasks/2/before", "code": "format", "message": "."}]}""");

        var page = candidate()
                .open("/mijn/plan")
                .type("tasks.2.what", "Fiets laten maken")
                .type("tasks.2.before", "morgen")
                .press("Bewaar");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#mistake a").eachAttr("href"))
                .containsExactly("#tasks.1.what", "#tasks.2.before");
        assertThat(page.page().select("#mistake a").eachText())
                .containsExactly("Schrijf op wat er te doen is.", "Schrijf een dag, bijvoorbeeld 2026-12-31.");
        assertThat(page.page().select("[id=tasks.2.before]").val()).isEqualTo("morgen");
    }

    @Test
    void whoever_was_overtaken_is_told_so_and_can_send_it_after_all() {
        SERVICES.api("PUT " + MINE + "/plan", 412, "{\"type\": \"/problems/stale\", \"status\": 412}");

        var page = candidate().open("/mijn/plan").type("tasks.0.what", "Nieuw").press("Bewaar");

        assertThat(page.page().select("#mistake").text()).contains("Iemand anders veranderde intussen iets");
        SERVICES.api("PUT " + MINE + "/plan", 200, STEPS);
        assertThat(page.press("Bewaar").text()).contains("Het is bewaard");
    }

    @Test
    void a_coach_reads_that_a_private_plan_was_not_replaced_and_loses_no_word() {
        SERVICES.api("PUT " + MINE + "/plan", 403, "{\"type\": \"/problems/not-allowed\", \"status\": 403}");

        var page = coach().open("/coach/kandidaten/c1/plan")
                .type("tasks.0.what", "Samen bellen")
                .press("Bewaar");

        assertThat(page.page().select("#mistake").text()).contains("De kandidaat houdt het plan nu voor zichzelf");
        assertThat(page.page().select("[id=tasks.0.what]").val()).isEqualTo("Samen bellen");
    }

    @Test
    void what_does_not_exist_is_not_there() {
        assertThat(candidate().open("/mijn/stappen/dromen").status()).isEqualTo(404);
        assertThat(candidate().open("/mijn/stappen/verdiepen/onzin").status()).isEqualTo(404);
        assertThat(coach().open("/coach/kandidaten/van-een-ander/stappen").status())
                .isEqualTo(404);
    }

    @Test
    void everything_is_there_in_english() {
        assertThat(candidate().open("/mijn/stappen?lang=en").text()).contains("You are here now", "Go on with Explore");
        assertThat(candidate().open("/mijn/plan?lang=en").text()).contains("What is there to do?");
    }
}
