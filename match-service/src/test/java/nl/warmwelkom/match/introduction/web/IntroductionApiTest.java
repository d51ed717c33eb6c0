package nl.warmwelkom.match.introduction.web;

import static nl.warmwelkom.match.introduction.web.Bodies.ACCEPT;
import static nl.warmwelkom.match.introduction.web.Bodies.APPROVE;
import static nl.warmwelkom.match.introduction.web.Bodies.MET;
import static nl.warmwelkom.match.introduction.web.Bodies.NO;
import static nl.warmwelkom.match.introduction.web.Bodies.WITHDRAW;
import static nl.warmwelkom.match.introduction.web.Bodies.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.AtOnce;
import nl.warmwelkom.testing.service.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntroductionApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private final Meeting meeting = new Meeting(SERVICE);

    private void statusIs(String path, String status) {
        meeting.coach
                .get(path)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status);
    }

    /** Rule 1. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CANDIDATE", "EMPLOYER", "ACCOUNT_MANAGER", "PROFESSIONAL", "EDITOR"})
    void only_a_jobcoach_proposes(Role role) {
        var claims = Map.<String, Object>of("regions", List.of("AM19"), "candidate_id", meeting.sam);

        meeting.visitor(role, claims)
                .post("/introductions", meeting.wish())
                .expectStatus()
                .isForbidden();
    }

    /** Rule 1. */
    @Test
    void a_coach_proposes_for_the_own_caseload_and_always_with_a_motivation() {
        meeting.told(true);
        var other = meeting.visitor(Role.JOBCOACH, Map.of("regions", List.of("AM19")));

        other.post("/introductions", meeting.wish()).expectStatus().isNotFound();
        meeting.coach
                .post("/introductions", meeting.wish().replace("Sam houdt van dieren.", " "))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/motivation");
        statusIs(meeting.proposed(), "proposed");
    }

    /** Rule 2. */
    @Test
    void no_employer_learns_of_an_introduction_before_the_yes_and_the_approval() {
        var path = meeting.told(true).proposed();
        meeting.employer.get(path).expectStatus().isNotFound();

        meeting.candidate.post(path + "/candidate-decision", YES).expectStatus().isOk();
        meeting.employer.get(path).expectStatus().isNotFound();
        meeting.employer
                .post(path + "/employer-response", ACCEPT)
                .expectStatus()
                .isNotFound();

        meeting.manager.post(path + "/review", APPROVE).expectStatus().isOk();
        meeting.employer
                .get(path)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("offered");
    }

    /** Rule 3. */
    @Test
    void a_candidate_shows_no_more_than_the_dossier_allows() {
        var path = meeting.told(true).proposed();

        meeting.candidate
                .post(path + "/candidate-decision", YES.replace("rustige-werkplek", "buddy"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("http://localhost:8080/api/v1/problems/not-shareable");
        statusIs(path, "proposed");
    }

    /** Rule 5. */
    @Test
    void a_candidate_withdraws_without_a_reason_and_it_is_gone_for_the_employer() {
        var path = meeting.told(true).offered();

        meeting.candidate.post(path + "/withdrawal", WITHDRAW).expectStatus().isOk();

        meeting.employer.get(path).expectStatus().isNotFound();
        statusIs(path, "withdrawn");
    }

    /** Rule 8. */
    @Test
    void what_the_state_does_not_allow_is_refused_and_changes_nothing() {
        var path = meeting.told(true).proposed();

        meeting.manager
                .post(path + "/review", APPROVE)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("http://localhost:8080/api/v1/problems/wrong-order");
        meeting.candidate.post(path + "/candidate-decision", NO).expectStatus().isOk();
        meeting.candidate.post(path + "/candidate-decision", YES).expectStatus().isEqualTo(409);

        statusIs(path, "declined-by-candidate");
    }

    /** Rule 8. */
    @Test
    void of_two_who_decide_at_once_one_wins_and_the_other_is_told_so() {
        var path = meeting.told(true).offered();

        var statuses = AtOnce.statuses(
                () -> meeting.employer.post(path + "/employer-response", ACCEPT),
                () -> meeting.employer.post(path + "/employer-response", "{\"decision\": \"decline\"}"),
                () -> meeting.employer.post(path + "/employer-response", ACCEPT));

        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409);
    }

    /** Rule 8. */
    @Test
    void what_the_role_does_not_allow_is_refused_and_changes_nothing() {
        var path = meeting.told(true).offered();

        refused(path + "/candidate-decision", NO, meeting.employer, meeting.manager);
        refused(path + "/review", APPROVE, meeting.candidate, meeting.coach, meeting.employer);
        refused(path + "/employer-response", ACCEPT, meeting.candidate, meeting.coach, meeting.manager);
        refused(path + "/outcomes", MET, meeting.candidate, meeting.manager, meeting.employer);
        refused(path + "/withdrawal", WITHDRAW, meeting.manager, meeting.employer);
        refused(path + "/amendments", "{\"motivation\": \"Beter.\"}", meeting.candidate, meeting.manager);
        refused(path + "/answers", "{\"words\": \"Ja.\"}", meeting.candidate, meeting.employer);
        statusIs(path, "offered");
    }

    private static void refused(String path, String body, Visitor... visitors) {
        for (var visitor : visitors) {
            visitor.post(path, body).expectStatus().isForbidden();
        }
    }

    /** Rule 8. */
    @Test
    void somebody_with_two_roles_makes_the_moves_of_the_role_that_this_introduction_knows_them_in() {
        var path = meeting.told(true).offered();
        var coachAndBaker = new Visitor(SERVICE.as(
                meeting.coachAccount,
                Role.JOBCOACH,
                Map.of("regions", List.of("AM19"), "roles", List.of("jobcoach", "employer"), "employer_id", "bakery")));

        coachAndBaker.post(path + "/employer-response", ACCEPT).expectStatus().isForbidden();

        statusIs(path, "offered");
    }

    @Test
    void who_has_an_account_decides_alone_and_who_has_none_together_with_the_coach() {
        var own = meeting.told(true).proposed();
        meeting.coach.post(own + "/candidate-decision", YES).expectStatus().isForbidden();

        var without = new Meeting(SERVICE).told(false);
        var path = without.proposed();
        without.coach
                .post(path + "/candidate-decision", YES)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/togetherWith");
        without.coach
                .post(path + "/candidate-decision", YES.replace("}}", "}, \"togetherWith\": \"Aan tafel.\"}"))
                .expectStatus()
                .isOk();
    }

    @Test
    void an_introduction_of_others_and_one_that_is_not_there_get_the_same_answer() {
        var path = meeting.told(true).offered();
        var id = path.substring(path.lastIndexOf('/') + 1);
        var nowhere = UUID.randomUUID().toString();

        for (var other : List.of(
                meeting.visitor(
                        Role.EMPLOYER, Map.of("employer_id", UUID.randomUUID().toString())),
                meeting.visitor(Role.JOBCOACH, Map.of("regions", List.of("AM19"))),
                meeting.visitor(
                        Role.CANDIDATE, Map.of("candidate_id", UUID.randomUUID().toString())),
                meeting.visitor(Role.ACCOUNT_MANAGER, Map.of("regions", List.of("AM13"))))) {
            assertThat(other.nothingAt("/introductions/%s", id))
                    .isEqualTo(other.nothingAt("/introductions/%s", nowhere));
        }
    }

    /** Rule 8. */
    @Test
    void every_move_is_told_under_the_introductions_key_and_counted() {
        var path = meeting.told(true).offered();
        var id = path.substring(path.lastIndexOf('/') + 1);
        var told = Awaitility.await().until(() -> SERVICE.told(id), letters -> letters.size() == 4);

        assertThat(told).extracting(Letter::topic).containsOnly("introductions");
        assertThat(told).extracting(Letter::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(told)
                .extracting(letter -> String.valueOf(letter.type()).replaceAll(".*introduction\\.|\\.v1", ""))
                .containsExactly("proposed", "agreed", "approved", "offered");
        assertThat(told).noneMatch(letter -> String.valueOf(letter.data()).contains("dieren"));
    }
}
