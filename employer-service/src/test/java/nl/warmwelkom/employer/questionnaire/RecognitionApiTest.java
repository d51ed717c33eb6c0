package nl.warmwelkom.employer.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.warmwelkom.employer.RunningService;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What a text is about, for anyone. */
class RecognitionApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private final Visitor anyone = SERVICE.anyone();

    private static String text(String words) {
        return JsonMapper.shared().createObjectNode().put("text", words).toString();
    }

    @Test
    void a_worry_is_recognised_with_three_suggestions_the_surest_first() {
        anyone.post("/concerns/recognise", text("Wie betaalt het loon als iemand lang ziek is?"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("recognised")
                .jsonPath("$.concerns[0].code")
                .isEqualTo("ziekteverzuim")
                .jsonPath("$.suggestions.length()")
                .isEqualTo(3)
                .jsonPath("$.explanation")
                .doesNotExist();
    }

    @Test
    void two_worries_in_one_sentence_are_both_recognised() {
        anyone.post(
                        "/concerns/recognise",
                        text("Straks is hij maanden ziek en betaal ik door, en wat zeggen mijn klanten ervan?"))
                .expectBody()
                .jsonPath("$.concerns[*].code")
                .value((List<String> codes) -> assertThat(codes).contains("ziekteverzuim", "klanten"));
    }

    @Test
    void what_is_about_something_else_is_open() {
        anyone.post("/concerns/recognise", text("Hoe laat gaat de bibliotheek open?"))
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("open")
                .jsonPath("$.concerns")
                .isEmpty();
    }

    @Test
    void a_question_about_somebodys_health_gets_the_rule_why_it_is_there_and_what_can_be_done() {
        anyone.post("/concerns/recognise", text("Welke medicijnen slikt zij, en kunt u haar diagnose opvragen?"))
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("not-allowed")
                .jsonPath("$.explanation.rule.nl")
                .isNotEmpty()
                .jsonPath("$.explanation.why.en")
                .isNotEmpty()
                .jsonPath("$.explanation.instead.nl")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🙂🙂", "123 ?!", "\u200B"})
    void what_has_no_words_is_refused_with_what_to_do(String words) {
        anyone.post("/concerns/recognise", text(words))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/text");
    }

    @Test
    void twenty_thousand_characters_are_refused() {
        anyone.post("/concerns/recognise", text("ziek ".repeat(4000)))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("too-long");
    }

    @Test
    void markup_is_words_like_any_other_and_is_not_given_back() {
        anyone.post("/concerns/recognise", text("<script>alert('ziek')</script> <b>Wie betaalt bij ziekte?</b>"))
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("script", "alert"));
    }
}
