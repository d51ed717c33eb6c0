package nl.warmwelkom.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class DossierPagesTest extends OpenSite {

    private static final String GET = "GET /api/v1/candidates/c1";
    private static final String PUT = "PUT /api/v1/candidates/c1";

    private static final String DOSSIER = """
            {"id": "c1", "hasAccount": true, "givenName": "Sam", "region": "AM19", "location": {"postcode4": "2312"},
             "contact": {}, "strengths": ["nauwkeurig"], "interests": [], "dayParts": [], "certificates": [],
             "environment": {"wants": ["geluid:low"], "avoids": []},
             "supportNeeds": [{"code": "buddy", "words": "Iemand die weet hoe ik begin.", "sharing": "employer", "must": false},
                              {"code": "rust", "sharing": "private", "must": true}],
             "story": {"words": "Ik bak voor de straat.", "sharing": "employer"}, "step": "explore",
             "written": {"at": "2026-11-03T10:00:00Z", "by": "sam", "byCandidate": true}, "shares": []}""";

    private static final String TO_CONFIRM = """
            {"type": "/problems/words-to-confirm", "status": 409,
             "errors": [{"pointer": "/story/words", "code": "words-to-confirm", "message": "."}]}""";

    DossierPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @BeforeEach
    void aDossier() {
        SERVICES.api(GET, 200, DOSSIER);
        SERVICES.api(PUT, 200, DOSSIER);
        SERVICES.api(GET + "/proposals", 200, "{\"missingInDossier\": [\"hours\", \"wishes\"], \"items\": []}");
        SERVICES.api("GET /api/v1/introductions", 200, "{\"items\": []}");
    }

    @Test
    void each_thing_has_a_lock_with_its_level_in_words_beside_it() {
        var page = candidate().open("/mijn");

        assertThat(page.page().select("section:has(#part-story) .ww-lock").text())
                .isEqualTo("Wie ziet dit: ook een werkgever, als ik ja zeg");
        assertThat(page.page().select("section:has(#part-needs) .ww-lock").eachText())
                .containsExactly("Wie ziet dit: ook een werkgever, als ik ja zeg", "Wie ziet dit: alleen ik");
        assertThat(page.text()).contains("geluid: stil", "Ik bak voor de straat.");
        assertThat(page.page()
                        .select("[data-sse-connect^=/mijn/stroom] template")
                        .text())
                .contains("sinds je deze pagina opende");
    }

    @Test
    void a_full_dossier_is_told_in_words() {
        SERVICES.api(GET, 200, """
                {"id": "c1", "hasAccount": true, "givenName": "Sam", "familyName": "van Rietland", "region": "AM19",
                 "contact": {"email": "sam@voorbeeld.example", "phone": "+31612345678"}, "location": {"postcode4": "2312"},
                 "maxTravelKm": 10, "hours": {"min": 12, "max": 24}, "dayParts": ["mon-am"], "strengths": ["nauwkeurig"],
                 "interests": ["voedsel"], "certificates": ["Heftruck"],
                 "environment": {"wants": ["geluid:low"], "avoids": ["geluid:high"]}, "supportNeeds": []}""");

        assertThat(coach().open("/coach/kandidaten/c1").text())
                .contains("12 tot en met 24 uur", "Maandag in de ochtend", "10 kilometer", "geluid: veel lawaai")
                .contains("van Rietland", "sam@voorbeeld.example", "Holland Rijnland", "Heftruck", "werken met eten");
    }

    @Test
    void a_thin_dossier_says_what_is_missing_and_where_to_write_it() {
        var missing = candidate().open("/mijn").page().select("section:has(#missing)");

        assertThat(missing.select("a").eachAttr("href")).containsExactly("/mijn/tijden", "/mijn/werkplek");
        assertThat(missing.text()).contains("Een wens voor de plek");
    }

    @Test
    void who_has_no_dossier_yet_begins_one_with_three_things() {
        SERVICES.api(GET, 404, "{\"type\": \"/problems/not-found\", \"status\": 404}");
        SERVICES.api("POST /api/v1/candidates", 400, """
                {"type": "/problems/invalid-input", "status": 400,
                 "errors": [{"pointer": "/location/postcode4", "code": "format", "message": "."}]}""");

        var page = candidate().open("/mijn");
        assertThat(page.heading()).isEqualTo("Begin je dossier");
        page.type("givenName", "Sam").type("location.postcode4", "23").press("Begin");

        assertThat(SERVICES.sent())
                .containsExactly("POST /api/v1/candidates {\"givenName\":\"Sam\",\"location\":{\"postcode4\":\"23\"}}");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#givenName").val()).isEqualTo("Sam");
    }

    @Test
    void who_begins_alone_knows_that_nobody_sees_it_yet() {
        SERVICES.api("POST /api/v1/candidates", 201, "{\"id\": \"c1\"}");

        var page = candidate().open("/mijn/beginnen");
        assertThat(page.text()).contains("Alleen jij ziet het, tot jij iemand laat meelezen.");

        assertThat(page.type("givenName", "Sam").press("Begin").text())
                .contains("Bij “Wie helpt mij” kies je wie meeleest.");
    }

    @Test
    void an_account_whose_dossier_was_erased_is_told_to_ask_for_another() {
        SERVICES.api("POST /api/v1/candidates", 409, "{\"type\": \"/problems/already-exists\", \"status\": 409}");

        var page = candidate().open("/mijn/beginnen").type("givenName", "Sam").press("Begin");

        assertThat(page.page().select("#mistake").text()).contains("Vraag dan om een nieuw account.");
    }

    @ParameterizedTest
    @CsvSource({
        "goed-in, 'ook een werkgever, als ik ja zeg'",
        "werk, ik en mijn jobcoach",
        "werkplek, ik en mijn jobcoach",
        "tijden, ik en mijn jobcoach",
        "gegevens, ik en mijn jobcoach"
    })
    void who_writes_a_part_sees_there_who_may_read_it(String part, String who) {
        assertThat(candidate().open("/mijn/" + part).page().select(".ww-lock").text())
                .isEqualTo("Wie ziet dit: " + who);
    }

    @Test
    void a_coach_begins_a_dossier_and_comes_to_it() {
        SERVICES.api("POST /api/v1/candidates", 201, "{\"id\": \"c1\"}");

        var page =
                coach().open("/coach/kandidaten/nieuw").type("givenName", "Sam").press("Begin");

        assertThat(page.heading()).isEqualTo("Sam");
        assertThat(page.text()).contains("Het dossier is begonnen", "Dit deelt Sam met u");
    }

    @Test
    void a_part_is_changed_and_all_else_is_sent_back_as_it_was() {
        var page = candidate()
                .open("/mijn/verhaal")
                .type("story.words", "Ik bak graag.")
                .press("Bewaar");

        assertThat(written())
                .singleElement()
                .asString()
                .contains(
                        "\"story\":{\"words\":\"Ik bak graag.\",\"sharing\":\"employer\"}",
                        "\"strengths\":[\"nauwkeurig\"]")
                .contains("\"code\":\"rust\",\"sharing\":\"private\",\"must\":true")
                .doesNotContain("hasAccount", "written", "shares", "confirmedWords");
        assertThat(page.text()).contains("Het is bewaard");
    }

    @Test
    void words_that_an_employer_need_not_know_ask_for_a_second_yes_and_keep_what_was_typed() {
        SERVICES.api(PUT, 409, TO_CONFIRM);

        var page = candidate()
                .open("/mijn/verhaal")
                .type("story.words", "Ik heb last van drukte.")
                .press("Bewaar");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("[id=story.words]").val()).isEqualTo("Ik heb last van drukte.");
        page.choose("Ja, een werkgever mag deze woorden lezen als ik ja zeg").press("Bewaar");
        assertThat(written()).hasSize(2).last().asString().contains("\"confirmedWords\":true");
    }

    @Test
    void a_coach_is_not_asked_for_the_yes_of_a_candidate_who_decides_alone_nor_for_the_level() {
        SERVICES.api(PUT, 409, TO_CONFIRM);

        var page = coach().open("/coach/kandidaten/c1/verhaal");
        assertThat(page.page().select("input[type=radio]")).isEmpty();
        page.press("Bewaar");

        assertThat(page.page().select("#confirmedWords")).isEmpty();
        assertThat(page.text()).contains("De kandidaat bepaalt zelf wie dit ziet.");
    }

    @Test
    void a_coach_of_somebody_without_an_account_is_asked_for_both() {
        SERVICES.api(GET, 200, DOSSIER.replace("\"hasAccount\": true", "\"hasAccount\": false"));
        SERVICES.api(PUT, 409, TO_CONFIRM);

        var page = coach().open("/coach/kandidaten/c1/verhaal").press("Bewaar");

        assertThat(page.page().select("input[name=story.sharing]").eachAttr("value"))
                .containsExactly("coach", "team", "employer");
        assertThat(page.page().select("#confirmedWords")).hasSize(1);
    }

    @Test
    void the_question_behind_a_complaint_stands_beside_the_words_and_nothing_is_saved() {
        SERVICES.api("POST /api/v1/language-hints", 200, """
                {"hints": [{"kind": "complaint", "at": 7, "words": "beperkt in",
                            "question": {"nl": "Wat helpt om dit wel te kunnen?", "en": "What helps?"}}]}""");

        var page = coach().open("/coach/kandidaten/c1/verhaal")
                .type("story.words", "Zij is beperkt in tillen.")
                .press("Kijk mijn woorden na");

        assertThat(page.page().select("#hints").text()).contains("beperkt in", "Wat helpt om dit wel te kunnen?");
        assertThat(page.page().select("[id=story.words]").val()).isEqualTo("Zij is beperkt in tillen.");
        assertThat(written()).isEmpty();
    }

    @Test
    void whoever_was_overtaken_is_told_so_and_can_send_what_was_typed_after_all() {
        SERVICES.api(PUT, 412, "{\"type\": \"/problems/stale\", \"status\": 412}");

        var page =
                candidate().open("/mijn/verhaal").type("story.words", "Nieuw.").press("Bewaar");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#mistake").text()).contains("Iemand anders veranderde intussen iets");
        assertThat(page.page().select("[id=story.words]").val()).isEqualTo("Nieuw.");
        SERVICES.api(PUT, 200, DOSSIER);
        assertThat(page.press("Bewaar").text()).contains("Het is bewaard");
    }

    @Test
    void a_need_is_changed_where_it_stands_with_its_words_and_level() {
        candidate()
                .open("/mijn/wat-helpt/rust")
                .type("words", "Een stille hoek.")
                .choose("ik en mijn jobcoach")
                .press("Bewaar");

        assertThat(written())
                .singleElement()
                .asString()
                .contains("{\"code\":\"rust\",\"sharing\":\"coach\",\"must\":true,\"words\":\"Een stille hoek.\"}")
                .containsOnlyOnce("\"code\":\"buddy\"");
    }

    @Test
    void a_new_need_begins_with_the_jobcoach_and_one_can_be_taken_away() {
        var page = candidate().open("/mijn/wat-helpt/nieuw");
        assertThat(page.page().select("option").eachAttr("value")).containsExactly("", "klein-team");
        page.press("Bewaar");
        assertThat(page.status()).isEqualTo(422);
        page.choose("een klein team").press("Bewaar");
        candidate().open("/mijn/wat-helpt/buddy").press("Haal dit weg");

        assertThat(written()).hasSize(2);
        assertThat(written().getFirst()).contains("{\"code\":\"klein-team\",\"sharing\":\"coach\",\"must\":false}");
        assertThat(written().getLast()).doesNotContain("buddy").contains("\"code\":\"rust\"");
    }

    @Test
    void what_does_not_exist_is_not_there() {
        assertThat(candidate().open("/mijn/wat-helpt/onzin").status()).isEqualTo(404);
        assertThat(candidate().open("/mijn/onzin").status()).isEqualTo(404);
        assertThat(coach().open("/coach/kandidaten/van-een-ander").status()).isEqualTo(404);
    }

    private static List<String> written() {
        return SERVICES.sent().stream().filter(sent -> sent.startsWith("PUT")).toList();
    }
}
