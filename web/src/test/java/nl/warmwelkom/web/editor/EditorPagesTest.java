package nl.warmwelkom.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class EditorPagesTest extends OpenSite {

    private static final String HARD = """
            {"easy": false, "score": 40, "words": 26, "sentences": 1, "wordsPerSentence": 26,
             "longSentences": [{"sentence": "Dit is een lange zin.", "words": 26}],
             "bannedWords": [{"word": "faciliteren", "at": 3, "alternative": "helpen"}]}""";

    EditorPagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @BeforeEach
    void concerns() {
        SERVICES.api("GET /api/v1/catalogue/concerns", 200, """
                {"items": [{"code": "kosten", "label": {"nl": "Kosten en vergoedingen", "en": "Costs"}}]}""");
        SERVICES.api("POST /api/v1/readability", 200, HARD);
    }

    @Test
    void the_list_says_when_each_tip_ends_and_what_it_does_with_the_numbers_behind_it() {
        SERVICES.api("GET /api/v1/tips", 200, """
                {"items": [{"id": "T1", "state": "published", "version": 1, "waiting": true, "title": {"nl": "De polis", "en": "The policy"},
                  "concerns": ["kosten"], "source": "uwv", "cited": {"name": "De polis (UWV, 2026)", "url": "https://uwv.example/polis"}, "checkedOn": "2026-11-22", "validUntil": "2026-12-31", "daysLeft": 33,
                  "verifyBeforePublication": true, "readability": %s}], "next": null}""".formatted(HARD));
        SERVICES.api("GET /api/v1/tip-effects", 200, """
                {"items": [{"tip": "T1", "title": "De polis", "changes": [],
                  "verdicts": {"tooFew": false, "n": 24, "helpful": 15, "notHelpful": 3, "knewThat": 6}}], "next": null}""");

        var page = editor().open("/redactie?soon=true");
        var text = page.text();

        assertThat(text)
                .contains("De polis", "Staat erop, nog 33 dagen", "een nieuwe versie wacht op een lezer")
                .contains(
                        "Kosten en vergoedingen",
                        "Bron: De polis (UWV, 2026), nagekeken op 22 november 2026",
                        "Dit leest nog niet makkelijk.")
                .contains("15 van de 24 werkgevers hadden er iets aan. 3 niet, en 6 wisten het al.");
        assertThat(page.page().select("option[value=]").eachText()).containsExactly("Alle zorgen", "Alles");
        assertThat(page.page().select("a[href=https://uwv.example/polis]").text())
                .isEqualTo("De polis (UWV, 2026)");
    }

    @Test
    void what_came_with_the_product_was_written_by_nobody_here() {
        SERVICES.api("GET /api/v1/tips/T1", 200, tip("catalogue"));

        assertThat(editor().open("/redactie/tips/T1").text())
                .contains("Versie 2, kwam mee met Warm Welkom, 22 november 2026")
                .doesNotContain("Versie 2, catalogue");
    }

    @Test
    void a_draft_is_published_by_a_colleague_and_not_by_who_wrote_it() {
        SERVICES.api("GET /api/v1/tips/T1", 200, tip("editor"));
        assertThat(editor().open("/redactie/tips/T1").text())
                .contains("U schreef dit zelf.")
                .doesNotContain("Goed, zet hem erop");

        SERVICES.api("GET /api/v1/tips/T1", 200, tip("editor-second"));
        SERVICES.api("POST /api/v1/tips/T1/approval", 200, "{}");
        var page = editor().open("/redactie/tips/T1")
                .type("publishFrom", "2026-12-01")
                .press("Goed, zet hem erop");

        assertThat(SERVICES.sent())
                .containsExactly("POST /api/v1/tips/T1/approval {\"version\":2,\"publishFrom\":\"2026-12-01\"}");
        assertThat(page.text()).contains("De tip staat erop");
    }

    @Test
    void a_tip_stops_with_a_reason() {
        SERVICES.api("GET /api/v1/tips/T1", 200, tip("editor"));
        SERVICES.api("POST /api/v1/tips/T1/retirement", 422, """
                {"type": "/problems/invalid", "status": 422, "errors": [{"pointer": "/reason", "code": "blank"}]}""");

        var page = editor().open("/redactie/tips/T1").press("Ja, stop ermee");

        assertThat(page.page().select("#reason-mistake").text()).isEqualTo("Vul dit in.");
        assertThat(page.page().select("details[open] #reason"))
                .as("not folded away")
                .hasSize(1);
    }

    @Test
    void whether_a_text_reads_easily_is_said_beside_it_and_nothing_is_sent() {
        var page = editor().open("/redactie/tips/nieuw")
                .type("text.nl", "Wij faciliteren.")
                .press("Kijk of dit makkelijk leest");

        assertThat(page.text()).contains("“faciliteren” is een moeilijk woord. Schrijf liever: helpen", "26 woorden");
        assertThat(page.page().select("[id=text.nl]").val()).isEqualTo("Wij faciliteren.");
        assertThat(SERVICES.sent()).noneMatch(sent -> sent.startsWith("POST /api/v1/tips"));
    }

    @Test
    void what_is_wrong_with_a_tip_is_said_at_its_field_and_the_next_version_begins_as_the_last() {
        SERVICES.api("GET /api/v1/tips/T1", 200, tip("editor"));
        SERVICES.api("POST /api/v1/tips/T1/drafts", 422, """
                {"type": "/problems/invalid", "status": 422, "errors": [{"pointer": "/source/url", "code": "format"}]}""");

        var page = editor().open("/redactie/tips/T1/schrijven").press("Bewaar, en laat een collega lezen");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#mistake a").eachAttr("href")).containsExactly("#source.url");
        assertThat(SERVICES.sent())
                .filteredOn(sent -> sent.contains("/drafts"))
                .singleElement()
                .asString()
                .contains(
                        "\"title\":{\"nl\":\"De polis\",\"en\":\"The policy\"}",
                        "\"concerns\":[\"kosten\"]",
                        "\"conditions\":[\"always\"]")
                .contains("\"source\":{\"title\":\"De bron\"", "\"year\":2026", "\"factYear\":2026");
    }

    @Test
    void a_story_is_read_before_another_employer_reads_it() {
        SERVICES.api("GET /api/v1/stories/s1", 200, """
                {"id": "s1", "employerId": "b1", "concern": "kosten", "words": "Zo ging het bij ons.", "named": false,
                 "status": "draft", "at": "2026-11-04T08:00:00Z", "readability": %s}""".formatted(HARD));
        SERVICES.api("POST /api/v1/stories/s1/review", 200, "{}");
        SERVICES.api("GET /api/v1/stories", 200, "{\"items\": [], \"next\": null}");

        var page = editor().open("/redactie/verhalen/s1");
        assertThat(page.press("Bevestig").text()).contains("Dit klopt nog niet");
        page.choose("Terug naar de werkgever")
                .type("words", "Maak de zin korter.")
                .press("Bevestig");

        assertThat(SERVICES.sent())
                .containsExactly(
                        "POST /api/v1/stories/s1/review {\"decision\":\"return\",\"words\":\"Maak de zin korter.\"}");
        assertThat(page.text()).contains("Uw besluit is bewaard.", "Er wacht geen verhaal op u.");
    }

    private static String tip(String author) {
        return """
                {"id": "T1", "inForce": null, "retirement": null, "versions": [{"number": 2, "author": "%s",
                  "writtenAt": "2026-11-22T10:00:00Z", "approval": null, "stage": "kennismaking",
                  "title": {"nl": "De polis", "en": "The policy"}, "text": {"nl": "Vraag het.", "en": "Ask."},
                  "concerns": ["kosten"], "supportNeeds": [], "conditions": ["always"], "note": null, "provision": null,
                  "disclosure": "universal", "basis": "praktijk", "source": "T1-source", "cited": {"name": "De bron (Wij, 2026)"},
                  "ownSource": {"id": "T1-source", "title": "De bron", "publisher": "Wij", "url": "http://x", "year": 2026, "accessedOn": "2026-11-20"},
                  "extraSources": [], "evidence": "seen", "factYear": 2026, "checkedOn": "2026-11-20", "validUntil": "2027-11-30",
                  "verifyBeforePublication": false, "contradictions": [], "readability": {"easy": true}}]}""".formatted(author);
    }
}
