package nl.warmwelkom.match.introduction.web;

import static nl.warmwelkom.match.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.event.Post;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** What the service tells stays in the test, so the test brings it to the broker, and the service hears it from there. */
class ChangesApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String PATH = "/events";
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT =
            new ParameterizedTypeReference<>() {};

    private final Meeting meeting = new Meeting(SERVICE);
    private final List<Disposable> open = new ArrayList<>();

    @AfterEach
    void everybodyClosesTheirPage() {
        open.forEach(Disposable::dispose);
    }

    /** Somebody with a page open, and what came in. */
    private final class Following {

        private final List<ServerSentEvent<String>> heard = new CopyOnWriteArrayList<>();

        Following(Visitor visitor) {
            open.add(events(follow(visitor).expectStatus().isOk()).subscribe(heard::add));
            await().atMost(LONG).until(() -> !heard.isEmpty());
        }

        List<ServerSentEvent<String>> changes() {
            return heard.stream().filter(event -> event.event() != null).toList();
        }
    }

    private static ResponseSpec follow(Visitor visitor) {
        return visitor.client()
                .get()
                .uri(PATH)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange();
    }

    private static Flux<ServerSentEvent<String>> events(ResponseSpec answer) {
        return answer.returnResult(EVENT).getResponseBody();
    }

    private static void tell(String path, int from) {
        SERVICE.told(path.substring(path.lastIndexOf('/') + 1)).stream()
                .skip(from)
                .forEach(letter -> SERVICE.bean(Post.class).send(letter).block());
    }

    /** A service that has just started may not listen yet. */
    private void untilTheServiceListens(String path, Following somebody) {
        await().atMost(LONG).until(() -> {
            tell(path, 0);
            return !somebody.changes().isEmpty();
        });
    }

    @Test
    void those_who_can_see_a_change_are_told_that_there_is_one_and_nothing_else() {
        meeting.told(true);
        var manager = new Following(meeting.manager);
        var stranger = new Following(meeting.visitor(Role.ACCOUNT_MANAGER, Map.of("regions", List.of("AM13"))));
        var path = meeting.proposed();
        untilTheServiceListens(path, manager);
        var candidate = new Following(meeting.candidate);
        var coach = new Following(meeting.coach);
        var written = lines();

        tell(path, 0);

        await().atMost(LONG)
                .until(() -> !candidate.changes().isEmpty() && !coach.changes().isEmpty());
        assertThat(candidate.changes()).allSatisfy(event -> {
            assertThat(event.event()).isEqualTo("changed");
            assertThat(event.data()).isEqualTo("{}");
            assertThat(event.id()).isNull();
        });
        assertThat(stranger.changes()).isEmpty();
        assertThat(lines()).as("the access log").isEqualTo(written);
    }

    @Test
    void an_employer_hears_of_the_offer_and_of_nothing_before_it() {
        meeting.told(true);
        var manager = new Following(meeting.manager);
        var path = meeting.proposed();
        untilTheServiceListens(path, manager);
        var employer = new Following(meeting.employer);
        tell(path, 0);
        done(meeting.candidate, path + "/candidate-decision", Bodies.YES);
        tell(path, 1);
        done(meeting.manager, path + "/review", "{\"decision\": \"return\"}");
        tell(path, 2);
        done(meeting.coach, path + "/amendments", "{\"motivation\": \"Sam werkte eerder in een asiel.\"}");
        tell(path, 3);
        done(meeting.candidate, path + "/candidate-decision", Bodies.YES);
        tell(path, 4);
        assertThat(employer.changes()).isEmpty();

        done(meeting.manager, path + "/review", Bodies.APPROVE);
        tell(path, 5);

        await().atMost(LONG).until(() -> !employer.changes().isEmpty());
        assertThat(employer.changes()).hasSize(1);
        done(meeting.candidate, path + "/withdrawal", Bodies.WITHDRAW);
        tell(path, 7);
        await().atMost(LONG).until(() -> employer.changes().size() > 1);
        assertThat(employer.changes()).as("the offer, and that it is gone").hasSize(2);
    }

    @Test
    void an_account_follows_in_four_places_and_one_that_it_left_is_free_again() {
        for (var page = 0; page < 4; page++) {
            assertThat(new Following(meeting.coach).changes()).isEmpty();
        }

        follow(meeting.coach)
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.type")
                .value(String.class, type -> assertThat(type).endsWith("/too-many-requests"));
        assertThat(new Following(meeting.manager).changes()).as("somebody else").isEmpty();

        open.removeFirst().dispose();
        await().atMost(LONG).untilAsserted(() -> new Following(meeting.coach));
    }

    /** It was good a moment ago, and still is to a clock that is a little behind. */
    @Test
    void a_stream_ends_with_its_token() {
        var late = meeting.visitor(
                Role.JOBCOACH, Map.of("exp", Date.from(Instant.now().minusSeconds(5))));

        assertThat(events(follow(late).expectStatus().isOk()).collectList().block(LONG))
                .as("what came before it was over")
                .allMatch(event -> event.event() == null);
    }

    @Test
    void who_has_no_part_in_introductions_has_nothing_to_follow() {
        for (var role : List.of(Role.PROFESSIONAL, Role.EDITOR, Role.AUDITOR)) {
            follow(new Visitor(SERVICE.as(fresh("account"), role, Map.of())))
                    .expectStatus()
                    .isForbidden();
        }
        follow(new Visitor(SERVICE.anonymous())).expectStatus().isUnauthorized();
    }

    private List<String> lines() {
        return Objects.requireNonNull(SERVICE.bean(AccessLog.class)
                .oldestFirst(meeting.sam)
                .map(String::valueOf)
                .collectList()
                .block());
    }

    private static void done(Visitor visitor, String path, String body) {
        visitor.post(path, body).expectStatus().isOk();
    }
}
