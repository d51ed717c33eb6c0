package nl.warmwelkom.employer.questionnaire;

import static nl.warmwelkom.employer.Bodies.BAKERY;
import static nl.warmwelkom.employer.Bodies.COLD;
import static nl.warmwelkom.employer.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.warmwelkom.employer.EachStranger;
import nl.warmwelkom.employer.RunningService;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions in an employer's own words: what they are about, who answers them, and who never sees them. */
class QuestionApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String OPEN = "Hoe laat gaat de bibliotheek open?";

    private final String bakery = UUID.randomUUID().toString();
    private final String questions = "/employers/%s/questions".formatted(bakery);
    private final Visitor baker = SERVICE.employer(bakery);
    private final Visitor manager = SERVICE.manager("AM19");
    private String response = "";

    @BeforeEach
    void the_bakery_asks_two_questions() {
        baker.added("/employers", BAKERY);
        response = baker.added("/employers/%s/responses".formatted(bakery), COLD);
    }

    private String etag() {
        var tag = baker.get(questions)
                .expectBody(String.class)
                .returnResult()
                .getResponseHeaders()
                .getETag();
        return String.valueOf(tag);
    }

    private void tick(int question, String concerns) {
        baker.put(questions + "/%s-%d/concerns".formatted(response, question), etag(), concerns)
                .expectStatus()
                .isOk();
    }

    @Test
    void an_employer_reads_what_a_question_was_taken_for() {
        baker.get(questions)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[*].outcome")
                .isEqualTo(List.of("recognised", "open"))
                .jsonPath("$.items[0].concerns[0].code")
                .isEqualTo("ziekteverzuim")
                .jsonPath("$.items[1].text")
                .isEqualTo(OPEN)
                .jsonPath("$.items[1].dueOn")
                .isNotEmpty()
                .jsonPath("$.items[0].dueOn")
                .doesNotExist();
    }

    @Test
    void what_the_employer_ticks_counts_whatever_was_recognised() {
        tick(1, "{\"concerns\": [\"kosten\", \"administratie\"]}");

        baker.get(questions)
                .expectBody()
                .jsonPath("$.items[0].concerns[*].code")
                .isEqualTo(List.of("kosten", "administratie"))
                .jsonPath("$.items[0].chosen")
                .isEqualTo(true);
    }

    @Test
    void something_else_makes_a_question_open() {
        tick(1, "{\"concerns\": []}");

        assertThat(waiting()).contains(response + "-1", response + "-2");
    }

    @Test
    void a_question_that_gets_its_concerns_waits_no_longer() {
        tick(2, "{\"concerns\": [\"begeleidingstijd\"]}");

        assertThat(waiting()).doesNotContain(response + "-2");
    }

    @Test
    void a_tick_says_which_version_it_is_a_change_of() {
        var here = questions + "/%s-1/concerns".formatted(response);
        baker.put(here, "{\"concerns\": []}").expectStatus().isEqualTo(428);
        baker.put(here, "\"99\"", "{\"concerns\": []}").expectStatus().isEqualTo(412);
        baker.put(here, etag(), "{\"concerns\": [\"koste\"]}").expectStatus().isBadRequest();
    }

    @Test
    void the_account_manager_of_the_region_sees_and_answers_an_open_question() {
        manager.get("/open-questions")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.id == '%s-2')].text".formatted(response))
                .isEqualTo(OPEN)
                .jsonPath("$.items[?(@.id == '%s-2')].employerName".formatted(response))
                .isEqualTo("Bakkerij De Korenmolen");

        manager.post(answer(2), "{\"answer\": \"Om tien uur.\", \"suggestAsTip\": true}")
                .expectStatus()
                .isOk();

        assertThat(waiting()).doesNotContain(response + "-2");
        baker.get(questions).expectBody().jsonPath("$.items[1].answer.words").isEqualTo("Om tien uur.");
        manager.post(answer(2), "{\"answer\": \"Nog eens.\"}").expectStatus().isNotFound();
    }

    private String answer(int question) {
        return "/open-questions/%s-%d/answer".formatted(response, question);
    }

    @Test
    void a_manager_of_another_region_neither_sees_nor_answers_it() {
        var elsewhere = SERVICE.manager("AM13");

        elsewhere.get("/open-questions").expectBody().jsonPath("$.items").isEmpty();
        elsewhere
                .post(answer(2), "{\"answer\": \"Om tien uur.\"}")
                .expectStatus()
                .isNotFound();
        assertThat(waiting()).contains(response + "-2");
    }

    @Test
    void only_the_employer_itself_reads_the_words_of_what_was_recognised() {
        SERVICE.employer(UUID.randomUUID().toString())
                .get(questions)
                .expectStatus()
                .isNotFound();
        manager.get("/employers/%s/responses/%s".formatted(bakery, response))
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("loon", "Sam", "bibliotheek"));
    }

    @Test
    void a_question_that_crosses_a_line_is_explained_and_its_words_are_kept_nowhere() {
        var crossing = with(COLD, OPEN, "Welke medicijnen slikt Sam, en kunt u de diagnose van Sam opvragen?");
        response = baker.added("/employers/%s/responses".formatted(bakery), crossing);

        baker.get(questions)
                .expectBody()
                .jsonPath("$.items[3].outcome")
                .isEqualTo("not-allowed")
                .jsonPath("$.items[3].explanation.instead.nl")
                .isNotEmpty()
                .jsonPath("$.items[3].text")
                .doesNotExist();
        assertThat(waiting()).doesNotContain(response + "-2");
        baker.put(questions + "/%s-2/concerns".formatted(response), etag(), "{\"concerns\": []}")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void editors_get_what_may_become_a_tip_or_a_lesson_without_who_asked() {
        var editor = SERVICE.somebody(Role.EDITOR);
        tick(1, "{\"concerns\": [\"ziekteverzuim\"], \"mayLearn\": true}");
        manager.post(answer(2), "{\"answer\": \"Om tien uur.\", \"suggestAsTip\": true}");

        var seen = editor.get("/editor-questions")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.id == '%s-1')].text".formatted(response))
                .isEqualTo("Wie betaalt het loon als … lang ziek is?")
                .jsonPath("$.items[?(@.id == '%s-2')].answer".formatted(response))
                .isEqualTo("Om tien uur.")
                .returnResult();
        assertThat(String.valueOf(seen)).doesNotContain(bakery, "Korenmolen");
    }

    @Test
    void what_an_employer_did_not_allow_is_not_learned_from() {
        tick(1, "{\"concerns\": [\"ziekteverzuim\"]}");

        SERVICE.somebody(Role.EDITOR)
                .get("/editor-questions")
                .expectBody()
                .jsonPath("$.items[?(@.id == '%s-1')]".formatted(response))
                .isEmpty();
    }

    @Test
    void a_response_holds_no_more_than_twenty_questions() {
        var many = "\"" + "%s\", \"".formatted(OPEN).repeat(199) + OPEN + "\"";
        baker.post("/employers/%s/responses".formatted(bakery), with(COLD, "\"" + OPEN + "\"", many))
                .expectStatus()
                .isBadRequest();
    }

    @EachStranger
    void a_role_that_has_no_business_with_an_employers_questions_is_refused(Role role) {
        var somebody = SERVICE.somebody(role);

        somebody.get(questions).expectStatus().isForbidden();
        somebody.get("/open-questions").expectStatus().isForbidden();
    }

    private List<String> waiting() {
        var ids = new ArrayList<String>();
        manager.get("/open-questions")
                .expectBody()
                .jsonPath("$.items[*].id")
                .value((List<String> found) -> ids.addAll(found));
        return ids;
    }
}
