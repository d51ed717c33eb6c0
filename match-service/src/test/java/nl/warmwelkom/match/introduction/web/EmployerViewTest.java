package nl.warmwelkom.match.introduction.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

class EmployerViewTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String COVERED = """
            {"agree": true, "share": {"provisions": [{"code": "no-riskpolis", "state": "applies"}]}}""";
    private static final String NOTHING = "{\"agree\": true, \"share\": {}}";

    private final Meeting meeting = new Meeting(SERVICE);

    private static EntityExchangeResult<byte[]> whole(Visitor visitor, String path) {
        return visitor.get(path).expectStatus().isOk().expectBody().returnResult();
    }

    private static String text(Visitor visitor, String path) {
        return new String(
                Objects.requireNonNull(whole(visitor, path).getResponseBodyContent()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?givenName=true&strengths=true&supportNeeds=rustige-werkplek | {"givenName": true, "strengths": true, "supportNeeds": ["rustige-werkplek"]}
            ?supportNeeds=rustige-werkplek | {"supportNeeds": ["rustige-werkplek"]}
            '' | {}
            ?provisions=no-riskpolis:applies,jobcoach-extern:could-apply | {"provisions": [{"code": "jobcoach-extern", "state": "could-apply"}, {"code": "no-riskpolis", "state": "applies"}]}
            """)
    void what_is_imagined_is_to_the_byte_what_the_employer_then_gets(String query, String share) {
        var path = meeting.told(true).proposed();
        var imagined = whole(meeting.candidate, path + "/employer-view" + query);

        meeting.candidate
                .post(path + "/candidate-decision", "{\"agree\": true, \"share\": %s}".formatted(share))
                .expectStatus()
                .isOk();
        meeting.manager.post(path + "/review", Bodies.APPROVE).expectStatus().isOk();

        var real = whole(meeting.employer, path);
        assertThat(imagined.getResponseBodyContent()).isEqualTo(real.getResponseBodyContent());
        assertThat(imagined.getResponseHeaders().getETag())
                .isEqualTo(real.getResponseHeaders().getETag());
        assertThat(text(meeting.candidate, path + "/employer-view" + query)).isEqualTo(text(meeting.employer, path));
    }

    @Test
    void what_was_chosen_is_looked_at_with_its_provisions_and_another_choice_without() {
        var path = meeting.told(true).proposed();
        meeting.candidate
                .post(path + "/candidate-decision", COVERED)
                .expectStatus()
                .isOk();
        meeting.manager.post(path + "/review", Bodies.APPROVE).expectStatus().isOk();

        assertThat(text(meeting.candidate, path + "/employer-view"))
                .isEqualTo(text(meeting.employer, path))
                .contains("\"provision\":\"no-riskpolis\"");
        meeting.candidate
                .get(path + "/employer-view?provisions=none")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void an_employer_reads_that_a_provision_applies_and_never_on_what_ground() {
        var path = meeting.told(true).proposed();
        meeting.candidate
                .post(path + "/candidate-decision", COVERED)
                .expectStatus()
                .isOk();
        meeting.manager.post(path + "/review", Bodies.APPROVE).expectStatus().isOk();

        assertThat(text(meeting.employer, path))
                .contains("\"state\":\"applies\"", "Waarom, hoeft u niet te weten.", "\"holdsFor\":2026")
                .doesNotContainIgnoringCase("wajong")
                .doesNotContainIgnoringCase("doelgroep")
                .doesNotContainIgnoringCase("handicap")
                .doesNotContain("\"share\"");
        assertThat(text(meeting.candidate, path)).contains("{\"code\":\"no-riskpolis\",\"state\":\"applies\"}");

        meeting.candidate.post(path + "/withdrawal", "{}").expectStatus().isOk();
        meeting.employer.get(path).expectStatus().isNotFound();
        assertThat(text(meeting.coach, path)).doesNotContain("no-riskpolis");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"code": "doelgroepregister", "state": "applies"}] | /share/provisions/0/code
            [{"code": "no-riskpolis", "state": "since 2020"}] | /share/provisions/0/state
            [{"code": "no-riskpolis", "state": "applies", "why": "Wajong"}] | /share/provisions/0/why
            [{"code": "no-riskpolis", "state": "applies"}, {"code": "no-riskpolis", "state": "could-apply"}] | /share/provisions
            """)
    void a_provision_that_says_why_has_no_place_in_a_choice(String provisions, String pointer) {
        var path = meeting.told(true).proposed();

        meeting.candidate
                .post(
                        path + "/candidate-decision",
                        "{\"agree\": true, \"share\": {\"provisions\": %s}}".formatted(provisions))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
        assertThat(text(meeting.candidate, path)).contains("\"status\":\"proposed\"");
    }

    /** The same introduction, told three ways. */
    @Test
    void each_party_reads_its_own_briefing_and_professionals_what_the_others_read() {
        var path = meeting.told(true).offered();

        assertThat(text(meeting.employer, path + "/briefing?for=employer"))
                .isEqualTo(text(meeting.manager, path + "/briefing?for=employer"))
                .isEqualTo(text(meeting.coach, path + "/briefing?for=employer"))
                .contains("\"phase\":\"meeting\"", text(meeting.employer, path))
                .doesNotContain(meeting.sam, "Sam houdt van dieren.");
        assertThat(text(meeting.candidate, path + "/briefing?for=candidate"))
                .isEqualTo(text(meeting.coach, path + "/briefing?for=candidate"))
                .contains("Over je gezondheid hoef je niets te zeggen.");
        assertThat(text(meeting.coach, path + "/briefing?for=professional"))
                .contains("\"concerns\"", "Sam houdt van dieren.");
        meeting.employer.get(path + "/briefing?for=candidate").expectStatus().isForbidden();
        meeting.employer.get(path + "/briefing?for=professional").expectStatus().isForbidden();
        meeting.candidate.get(path + "/briefing?for=employer").expectStatus().isForbidden();
    }

    @Test
    void before_the_offer_there_is_no_briefing_for_an_employer_to_read() {
        var path = meeting.told(true).agreed();

        meeting.employer.get(path + "/briefing?for=employer").expectStatus().isNotFound();
        meeting.employer.get(path + "/briefing?for=candidate").expectStatus().isNotFound();
        assertThat(text(meeting.candidate, path + "/briefing?for=candidate")).contains("\"phase\":\"choosing\"");
    }

    @ParameterizedTest
    @CsvSource({"'', required", "?for=team, unknown-value"})
    void who_does_not_say_for_whom_is_told_what_to_choose_from(String query, String code) {
        meeting.coach
                .get("/introductions/unknown/briefing" + query)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @Test
    void looking_changes_nothing_and_tells_nobody() {
        var path = meeting.told(true).proposed();
        var before = text(meeting.candidate, path);

        text(meeting.candidate, path + "/employer-view");

        assertThat(text(meeting.candidate, path)).isEqualTo(before);
        meeting.employer.get(path).expectStatus().isNotFound();
        assertThat(SERVICE.told(path.substring(path.lastIndexOf('/') + 1))).hasSize(1);
    }

    @Test
    void more_than_the_dossier_allows_is_not_shown_to_anybody() {
        var path = meeting.told(true).proposed();

        meeting.candidate
                .get(path + "/employer-view?supportNeeds=buddy")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("http://localhost:8080/api/v1/problems/not-shareable");
    }

    @Test
    void after_a_yes_another_choice_can_be_looked_at_and_after_the_offer_no_more() {
        var path = meeting.told(true).agreed();
        text(meeting.candidate, path + "/employer-view");
        meeting.manager.post(path + "/review", Bodies.APPROVE).expectStatus().isOk();

        meeting.candidate.get(path + "/employer-view").expectStatus().isEqualTo(409);
        meeting.candidate.post(path + "/withdrawal", "{}").expectStatus().isOk();
        meeting.candidate.get(path + "/employer-view").expectStatus().isEqualTo(409);
    }

    @Test
    void a_coach_looks_only_for_a_candidate_without_an_account() {
        var withAccount = meeting.told(true).proposed();
        meeting.coach.get(withAccount + "/employer-view").expectStatus().isForbidden();

        var other = new Meeting(SERVICE);
        var without = other.told(false).proposed();
        other.coach.get(without + "/employer-view").expectStatus().isOk();
        other.coach
                .post(
                        without + "/candidate-decision",
                        NOTHING.replace("}}", "}, \"togetherWith\": \"Sam, aan tafel\"}"))
                .expectStatus()
                .isOk();
    }

    @Test
    void to_anybody_else_it_is_not_there() {
        var path = meeting.told(true).proposed() + "/employer-view";

        meeting.visitor(Role.CANDIDATE, Map.of("candidate_id", "somebody-else"))
                .get(path)
                .expectStatus()
                .isNotFound();
        meeting.visitor(Role.JOBCOACH, Map.of("regions", List.of("AM19")))
                .get(path)
                .expectStatus()
                .isNotFound();
        meeting.employer.get(path).expectStatus().isForbidden();
        meeting.manager.get(path).expectStatus().isForbidden();
    }
}
