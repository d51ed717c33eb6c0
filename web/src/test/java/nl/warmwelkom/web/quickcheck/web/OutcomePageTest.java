package nl.warmwelkom.web.quickcheck.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.stream.IntStream;
import nl.warmwelkom.web.visit.OpenSite;
import nl.warmwelkom.web.visit.Samples;
import nl.warmwelkom.web.visit.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class OutcomePageTest extends OpenSite {

    OutcomePageTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @Test
    void the_temperature_is_drawn_and_said() {
        var page = outcome();

        assertThat(page.text()).contains("Fris", "Uw watertemperatuur is 43 van 100.");
        var picture = page.page().select("svg[role=img]");
        assertThat(picture.select("title").text()).isEqualTo("Uw watertemperatuur is 43 van 100.");
        assertThat(picture.select("g.ww-thermometer__fluid").hasClass("ww-thermometer__fluid--cool"))
                .isTrue();
        // 43 of 100 on a scale from 180 up to 20.
        assertThat(picture.select("g.ww-thermometer__fluid rect").attr("y")).isEqualTo("112");
    }

    @Test
    void the_strongest_worry_stands_first_and_what_is_no_worry_stands_apart() {
        var page = outcome();

        assertThat(page.page().select(".ww-worry").eachText())
                .containsExactly("Ziekteverzuim een heel grote zorg", "Sfeer in het team een zorg");
        assertThat(page.text()).contains("Weinig of geen zorg: Kosten en vergoedingen.");
    }

    @Test
    void every_tip_says_why_when_and_where_it_comes_from() {
        var tip = outcome().page().select(".ww-tip").getFirst();

        assertThat(tip.text())
                .contains(
                        "Tip over T001",
                        "Bel UWV.",
                        "Waarom deze tip? U noemde ziekteverzuim een heel grote zorg.",
                        "Wanneer: bij de kennismaking",
                        "Bron: UWV",
                        "Nagekeken: 22 november 2026",
                        "vóór 30 november 2027");
        assertThat(tip.select("a").attr("href")).isEqualTo("https://www.uwv.nl/no-risk");
    }

    @Test
    void a_tip_that_was_not_read_in_its_source_says_so() {
        var tips = outcome().page().select(".ww-tip");

        assertThat(tips.get(1).text()).contains("Nog niet nagelezen in de bron zelf. Laatst bekeken: 22 november 2026");
        assertThat(tips.get(0).text()).doesNotContain("Nog niet nagelezen");
    }

    @Test
    void there_are_never_more_than_five_tips() {
        var seven = IntStream.rangeClosed(1, 7)
                .mapToObj(n -> Samples.tip("T" + n, "", "seen"))
                .collect(joining(","));
        SERVICES.answerWith("{\"temperature\": 0, \"concerns\": [], \"tips\": [%s]}".formatted(seven));

        assertThat(outcome().page().select(".ww-tip")).hasSize(5);
    }

    @Test
    void without_worries_and_tips_the_page_says_so() {
        SERVICES.answerWith("{\"temperature\": 100, \"concerns\": [], \"tips\": []}");

        assertThat(outcome().text()).contains("Warm", "U heeft geen grote zorgen genoemd", "Wij hebben nu geen tip");
    }

    @Test
    void an_outcome_of_a_few_answers_says_that_it_is_one_and_leads_to_the_first_open_question() {
        var page =
                visitorAtFirstStatement().choose("Een zorg").press("Volgende").press("Laat mijn uitkomst nu zien");

        assertThat(page.page().select(".ww-result").text())
                .contains("Tot nu toe", "U gaf antwoord op 1 van de 3 vragen.")
                .doesNotContain("Fris", "U ziet kansen");
        assertThat(page.press("Beantwoord meer vragen").heading()).isEqualTo("Ik weet niet wat het kost.");
    }

    @Test
    void an_outcome_of_most_answers_says_what_the_temperature_means() {
        var page = outcome();

        assertThat(page.page().select(".ww-result").text()).contains("Fris", "U ziet kansen");
        assertThat(page.offers("Beantwoord meer vragen")).isFalse();
    }

    @Test
    void it_always_says_that_these_are_no_facts_about_a_person() {
        assertThat(outcome().text()).contains("Dit zijn geen feiten over een persoon.");
    }

    @Test
    void words_of_the_employer_are_shown_as_words_and_never_run() {
        var words = "<script>alert('ijs')</script> \"><img src=x onerror=alert(1)>";
        var page = visitorAtFirstStatement()
                .choose("Een zorg")
                .press("Volgende")
                .press("Overslaan")
                .press("Overslaan");

        page.type("question", words).press("Toon mijn uitkomst");

        assertThat(page.page().select("q").text()).isEqualTo(words);
        assertThat(page.page().select("main script, main img")).isEmpty();
        assertThat(page.carried("question")).isEqualTo(words);
    }

    @Test
    void the_page_says_what_it_took_the_question_for() {
        SERVICES.answerWith("""
                {"temperature": 50, "tips": [],
                 "concerns": [{"code": "kosten", "intensity": 4, "label": {"nl": "Kosten", "en": "Costs"}}],
                 "questions": [{"outcome": "recognised", "concerns": [{"code": "kosten", "confidence": 0.8}]}]}
                """);

        assertThat(outcome().text()).contains("Wij denken dat uw vraag gaat over: Kosten.");
    }

    @Test
    void a_question_that_nobody_recognised_is_said_to_be_for_somebody_to_read() {
        SERVICES.answerWith("""
                {"temperature": 50, "tips": [], "concerns": [], "questions": [{"outcome": "open", "concerns": []}]}
                """);

        assertThat(outcome().text()).contains("Op deze vraag hebben wij geen vast antwoord.");
    }

    @Test
    void a_question_that_crosses_a_line_gets_the_rule_why_and_what_can_be_done() {
        SERVICES.answerWith("""
                {"temperature": 50, "tips": [], "concerns": [], "questions": [{"outcome": "not-allowed", "concerns": [],
                  "explanation": {"rule": {"nl": "De regel."}, "why": {"nl": "Waarom."}, "instead": {"nl": "Wel dit."}}}]}
                """);

        assertThat(outcome().text()).contains("Goed om te weten De regel. Waarom. Wel dit.");
    }

    @Test
    void a_source_that_no_browser_should_open_is_no_link() {
        SERVICES.answerWith("{\"temperature\": 50, \"concerns\": [], \"tips\": [%s]}"
                .formatted(Samples.tip("T1", "javascript:alert(1)", "seen")));

        assertThat(outcome().page().select(".ww-tip a")).isEmpty();
    }

    @Test
    void one_text_for_both_languages_is_shown_in_both() {
        SERVICES.answerWith("""
                {"temperature": 50, "concerns": [{"code": "kosten", "confidence": 0.8}], "tips": [
                  {"id": "T1", "title": "De no-riskpolis", "text": {"nl": "Bel UWV."}, "stage": "nieuw",
                   "because": [{"concern": "kosten", "words": "U vroeg naar de kosten."}],
                   "source": {"name": "UWV", "checkedOn": "2026-11"}}]}
                """);

        var page = outcome();

        assertThat(page.page().select(".ww-tip").text())
                .contains("De no-riskpolis", "Bel UWV.", "U vroeg naar de kosten.", "Nagekeken: november 2026")
                .doesNotContain("Wanneer");
        assertThat(page.page().select(".ww-worry").eachText()).containsExactly("kosten een zorg");
    }

    @Test
    void the_outcome_can_be_mailed_by_the_readers_own_mail_program() {
        var mail = outcome().page().select("a[href^=mailto:]").attr("href");

        assertThat(mail)
                .startsWith("mailto:?subject=Mijn%20tips%20van%20Warm%20Welkom&body=Uw%20watertemperatuur%20is%2043")
                .contains("https%3A%2F%2Fwww.uwv.nl%2Fno-risk");
        assertThat(mail.length()).isLessThan(2000);
    }

    @Test
    void the_one_action_is_there_without_a_script_and_who_has_no_account_is_told_whom_to_call() {
        var page = outcome();

        assertThat(page.page()
                        .select(".utrecht-button--primary-action:not([hidden])")
                        .eachText())
                .containsExactly("Mail naar mijzelf");
        assertThat(page.follow("Hier staat wie u kunt bellen.").heading()).isEqualTo("Wie kan ik bellen?");
    }

    @Test
    void the_outcome_can_be_read_in_english() {
        var page = outcome().press("English");

        assertThat(page.text())
                .contains("Cool", "Your water temperature is 43 of 100.", "Tip on T001", "22 November 2026");
        assertThat(SERVICES.languages())
                .as("titles and reasons come in one language")
                .containsExactly("nl", "en");
    }

    private Visitor outcome() {
        return visitorAtFirstStatement()
                .choose("Een zorg")
                .press("Volgende")
                .choose("Een zorg")
                .press("Laat mijn uitkomst nu zien");
    }
}
