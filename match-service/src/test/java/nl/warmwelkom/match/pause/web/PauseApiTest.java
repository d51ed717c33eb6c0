package nl.warmwelkom.match.pause.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAccepted;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionExpired;
import nl.warmwelkom.contracts.events.IntroductionEvent.Parties;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.match.introduction.web.Meeting;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule 12, over HTTP and events. */
class PauseApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final String NOTHING = "";
    private static final String APPROVE = "{\"decision\": \"approve\"}";
    private static final String PAUSED = "http://localhost:8080/api/v1/problems/employer-paused";

    private final Meeting meeting = new Meeting(SERVICE).told(true);
    private final String pause = "/employers/%s/pause".formatted(meeting.shelter);
    private final String hello = "/employers/%s/hello".formatted(meeting.shelter);

    private void tell(IntroductionEvent event) {
        SERVICE.tell(Topic.INTRODUCTIONS, UUID.randomUUID().toString(), 9, event);
    }

    private Parties parties() {
        return new Parties("somebody", meeting.shelter, meeting.kennel);
    }

    private void expires(String whoseTurn, int secondsLater) {
        tell(new IntroductionExpired(parties(), NOON.plusSeconds(secondsLater), "system", whoseTurn));
    }

    private void leavesThreeUnanswered() {
        expires("employer", 1);
        expires("employer", 2);
        expires("employer", 3);
        awaitPaused();
    }

    private void awaitPaused() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(read(meeting.employer, pause)).contains("\"paused\":true"));
    }

    private static String read(Visitor visitor, String path) {
        var answer = visitor.get(path).expectStatus().isOk().expectBody(String.class);
        return Objects.requireNonNull(answer.returnResult().getResponseBody());
    }

    private String proposals() {
        return read(meeting.coach, "/candidates/%s/proposals".formatted(meeting.sam));
    }

    @Test
    void an_employer_who_leaves_three_offers_unanswered_is_offered_nothing_new_until_the_hello() {
        var agreed = meeting.agreed();
        leavesThreeUnanswered();

        meeting.manager
                .post(agreed + "/review", APPROVE)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo(PAUSED);

        meeting.employer
                .post(hello, NOTHING)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paused")
                .isEqualTo(false)
                .jsonPath("$.since")
                .doesNotExist();
        meeting.manager.post(agreed + "/review", APPROVE).expectStatus().isOk();
    }

    @Test
    void nobody_is_proposed_to_a_paused_employer() {
        assertThat(proposals()).contains(meeting.kennel);
        leavesThreeUnanswered();

        assertThat(proposals()).doesNotContain(meeting.kennel);
        meeting.coach
                .post("/introductions", meeting.wish())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo(PAUSED);

        meeting.employer.post(hello, NOTHING).expectStatus().isOk();
        assertThat(proposals()).contains(meeting.kennel);
        assertThat(meeting.proposed()).isNotEmpty();
    }

    @Test
    void what_waited_for_a_candidate_or_a_coach_is_not_held_against_an_employer_and_an_answer_is_a_sign() {
        expires("candidate", 1);
        expires("jobcoach", 2);
        expires("employer", 3);
        expires("employer", 4);
        tell(new IntroductionAccepted(parties(), NOON.plusSeconds(5), "employer"));
        expires("employer", 6);
        expires("employer", 7);
        // Once this is a pause, all that came before has been heard; and it is one since its own third, not an earlier
        // one.
        expires("employer", 8);
        awaitPaused();

        assertThat(read(meeting.employer, pause)).contains(NOON.plusSeconds(8).toString());
    }

    @Test
    void an_employer_and_its_account_manager_read_it_and_only_the_employer_says_hello() {
        leavesThreeUnanswered();

        assertThat(read(meeting.manager, pause)).isEqualTo(read(meeting.employer, pause));
        assertThat(read(meeting.employer, pause))
                .isEqualTo("{\"paused\":true,\"since\":\"%s\"}".formatted(NOON.plusSeconds(3)));
        meeting.manager.post(hello, NOTHING).expectStatus().isForbidden();
        meeting.coach.get(pause).expectStatus().isForbidden();
        var other = meeting.visitor(
                Role.EMPLOYER, Map.of("employer_id", UUID.randomUUID().toString()));
        other.get(pause).expectStatus().isNotFound();
        other.post(hello, NOTHING).expectStatus().isNotFound();
        meeting.visitor(Role.ACCOUNT_MANAGER, Map.of("regions", List.of("AM13")))
                .get(pause)
                .expectStatus()
                .isNotFound();
        assertThat(read(meeting.employer, pause)).contains("\"paused\":true");
    }

    @Test
    void a_hello_out_of_the_blue_is_welcome_too() {
        meeting.employer.post(hello, NOTHING).expectStatus().isOk();
        meeting.employer.post(hello, NOTHING).expectStatus().isOk();

        assertThat(read(meeting.employer, pause)).isEqualTo("{\"paused\":false}");
    }
}
