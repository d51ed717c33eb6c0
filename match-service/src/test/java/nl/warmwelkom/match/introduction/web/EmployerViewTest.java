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
