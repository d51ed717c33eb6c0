package nl.warmwelkom.web.quickcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everything here happens without JavaScript, over real HTTP. */
class WholeWalkTest extends OpenSite {

    WholeWalkTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @Test
    void a_worried_employer_gets_from_the_front_door_to_an_outcome() {
        var baker = visitor().open("/").follow("Doe de check");
        assertThat(baker.text()).contains("Drie minuten", "Zonder inloggen", "Wij bewaren uw antwoorden niet");

        baker.press("Begin").choose("Industrie").choose("1 tot en met 9").press("Naar de vragen");
        assertThat(baker.heading()).isEqualTo("Ik ben bang voor veel verzuim.");
        assertThat(baker.text()).startsWith("Vraag 1 van 3");

        baker.choose("Een heel grote zorg").press("Volgende");
        baker.choose("Een kleine zorg").press("Volgende");
        baker.press("Overslaan");
        baker.type("question", "Wat als hij zich verslaapt?").press("Toon mijn uitkomst");

        assertThat(baker.heading()).isEqualTo("Zo voelt het water voor u");
        assertThat(SERVICES.checks()).containsExactly("""
                {"answers":[{"concern":"ziekteverzuim","intensity":5},{"concern":"kosten","intensity":2}],\
                "questions":["Wat als hij zich verslaapt?"],"sector":"C","size":"1-9"}""");
    }

    @Test
    void what_is_left_open_is_not_sent() {
        visitorAtFirstStatement().choose("Een zorg").press("Volgende").press("Laat mijn uitkomst nu zien");

        assertThat(SERVICES.checks())
                .containsExactly("{\"answers\":[{\"concern\":\"ziekteverzuim\",\"intensity\":3}],\"questions\":[]}");
    }

    @Test
    void the_outcome_can_be_seen_as_soon_as_there_is_one_answer() {
        var baker = visitorAtFirstStatement();
        assertThat(baker.offers("Laat mijn uitkomst nu zien")).isFalse();

        baker.choose("Een zorg").press("Volgende");

        assertThat(baker.offers("Laat mijn uitkomst nu zien")).isTrue();
    }

    @Test
    void a_question_can_be_asked_as_soon_as_there_is_one_answer() {
        visitorAtFirstStatement()
                .choose("Een zorg")
                .press("Volgende")
                .choose("Een grote zorg")
                .press("Naar mijn eigen vraag")
                .type("question", "Wie belt mij?")
                .press("Toon mijn uitkomst");

        assertThat(SERVICES.checks())
                .singleElement()
                .asString()
                .contains("{\"concern\":\"kosten\",\"intensity\":4}", "Wie belt mij?");
    }

    @Test
    void an_answer_on_the_screen_counts_when_the_outcome_is_asked_for() {
        visitorAtFirstStatement()
                .choose("Een zorg")
                .press("Volgende")
                .choose("Een grote zorg")
                .press("Laat mijn uitkomst nu zien");

        assertThat(SERVICES.checks()).singleElement().asString().contains("{\"concern\":\"kosten\",\"intensity\":4}");
    }

    @Test
    void without_an_answer_the_page_says_what_to_do_and_stays() {
        var baker = visitorAtFirstStatement().press("Volgende");

        assertThat(baker.page().title()).startsWith("Fout: Vraag 1 van 3");
        assertThat(baker.page().select("[role=alert] a").attr("href")).isEqualTo("#answer-1");
        assertThat(baker.page().select("[role=alert]").hasAttr("autofocus")).isTrue();
        assertThat(baker.page().select("fieldset").attr("aria-describedby")).contains("no-answer");
        assertThat(baker.heading()).isEqualTo("Ik ben bang voor veel verzuim.");
    }

    @Test
    void going_back_keeps_what_was_chosen_before_and_now() {
        var baker = visitorAtFirstStatement().choose("Een zorg").press("Volgende");

        baker.choose("Een grote zorg").press("Vorige");
        assertThat(baker.page().select("[checked]").val()).isEqualTo("3");

        baker.press("Volgende");
        assertThat(baker.page().select("[checked]").val()).isEqualTo("4");
    }

    @Test
    void skipping_takes_an_answer_away_again() {
        var baker =
                visitorAtFirstStatement().choose("Een zorg").press("Volgende").press("Vorige");

        baker.press("Overslaan").press("Vorige");

        assertThat(baker.page().select("[checked]")).isEmpty();
    }

    @Test
    void a_question_alone_is_kept_and_leads_to_the_first_statement() {
        var baker =
                visitorAtFirstStatement().press("Overslaan").press("Overslaan").press("Overslaan");

        baker.type("question", "Mag dat?").press("Toon mijn uitkomst");

        assertThat(baker.text()).startsWith("Er mist nog iets Geef op minstens één vraag een antwoord");
        assertThat(baker.carried("question")).isEqualTo("Mag dat?");
        assertThat(SERVICES.checks()).isEmpty();
    }

    @Test
    void a_question_that_is_too_long_is_not_lost() {
        var words = "Wat kost het? ".repeat(40).strip();
        var baker = visitorAtFirstStatement()
                .choose("Een zorg")
                .press("Volgende")
                .press("Overslaan")
                .press("Overslaan");

        baker.type("question", words).press("Toon mijn uitkomst");

        assertThat(baker.page().title()).startsWith("Fout: ");
        assertThat(baker.page().select("textarea").val()).isEqualTo(words);
        assertThat(baker.page().select("textarea").attr("aria-invalid")).isEqualTo("true");
        assertThat(SERVICES.checks()).isEmpty();
    }

    @Test
    void changing_the_language_keeps_the_place_and_what_is_on_the_screen() {
        var baker =
                visitorAtFirstStatement().choose("Een zorg").press("Volgende").choose("Een grote zorg");

        baker.press("English");

        assertThat(baker.heading()).isEqualTo("I do not know what it costs.");
        assertThat(baker.page().select("[checked]").val()).isEqualTo("4");
        assertThat(baker.carried("answer.ziekteverzuim")).isEqualTo("3");
        assertThat(baker.press("Next").text()).startsWith("Question 3 of 3");
    }

    @Test
    void answers_can_be_looked_through_and_changed_after_the_outcome() {
        var baker =
                visitorAtFirstStatement().choose("Een zorg").press("Volgende").press("Laat mijn uitkomst nu zien");

        baker.press("Mijn antwoorden bekijken of veranderen");
        assertThat(baker.page().select("li.ww-review__row").get(0).text()).contains("Een zorg");
        assertThat(baker.page().select("li.ww-review__row").get(1).text()).contains("Overgeslagen");

        baker.press("Verander: Ik weet niet wat het kost.")
                .choose("Een grote zorg")
                .press("Laat mijn uitkomst nu zien");
        assertThat(SERVICES.checks()).last().asString().contains("\"kosten\",\"intensity\":4");
    }

    @Test
    void starting_again_starts_with_nothing() {
        var baker =
                visitorAtFirstStatement().choose("Een zorg").press("Volgende").press("Laat mijn uitkomst nu zien");

        baker.follow("Begin opnieuw");

        assertThat(baker.carried("answer.ziekteverzuim")).isEmpty();
    }
}
