package nl.warmwelkom.gateway.services;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.warmwelkom.gateway.landscape.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.landscape.Behaviour;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.RawClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What one service that fails costs: its own callers a clear answer in time, and nobody else anything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class OutageTest {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final int MINIMUM_CALLS = 6;

    private final Landscape landscape = new Landscape(
            "warm-welkom.calls.time-limit=" + LIMIT,
            "warm-welkom.calls.stall-limit=3s",
            "warm-welkom.calls.breaker.minimum-calls=" + MINIMUM_CALLS,
            "warm-welkom.calls.breaker.open-for=1s",
            "warm-welkom.calls.breaker.trial-calls=2");
    private final String token = landscape.tokens.of("jobcoach-leiden", "jobcoach");

    @BeforeAll
    void warmUp() {
        allAnswer();
    }

    /** The next test finds every breaker closed. */
    @AfterEach
    void allAnswer() {
        landscape.reset();
        for (var path : new String[] {"/employers", "/candidates", "/introductions"}) {
            await().atMost(20, SECONDS).until(() -> api(path).statusCode() == 200);
        }
        landscape.reset();
    }

    @AfterAll
    void close() {
        landscape.close();
    }

    @Test
    void a_service_that_is_silent_is_answered_for_in_time() {
        landscape.employer.does(Behaviour.silence());
        var begin = Instant.now();

        var answer = api("/employers");

        assertUnavailable(answer);
        assertThat(Duration.between(begin, Instant.now())).isBetween(LIMIT, LIMIT.plusMillis(900));
        assertThat(api("/candidates").statusCode()).as("another service").isEqualTo(200);
    }

    @Test
    void a_service_that_is_gone_is_answered_for_and_back_when_it_is_back() {
        landscape.candidate.stop();
        try {
            assertUnavailable(api("/candidates"));
            assertThat(api("/employers").statusCode()).as("another service").isEqualTo(200);
        } finally {
            landscape.candidate.start();
        }
        assertThat(api("/candidates").statusCode()).isEqualTo(200);
    }

    @Test
    void a_service_that_hangs_up_is_answered_for_and_a_post_is_never_sent_twice() {
        landscape.match.does(Behaviour.hangUp());

        var answer = landscape
                .ask("POST", "/api/v1/introductions")
                .token(token)
                .json("{}")
                .send();

        assertUnavailable(answer);
        assertThat(landscape.match.onlySeen().method()).isEqualTo("POST");
    }

    @Test
    void a_post_to_a_silent_service_is_never_sent_twice() {
        landscape.match.does(Behaviour.silence());

        assertUnavailable(landscape
                .ask("POST", "/api/v1/introductions")
                .token(token)
                .json("{}")
                .send());

        assertThat(landscape.match.onlySeen().method()).isEqualTo("POST");
    }

    @Test
    void an_answer_that_breaks_off_before_its_content_is_none() {
        landscape.employer.does(Behaviour.hangUpAfterHeaders());

        var answer = api("/employers");

        assertProblem(answer, ProblemType.UNAVAILABLE);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("ETag"))
                .as("what the service had promised")
                .isEmpty();
    }

    @Test
    void an_answer_that_stands_still_half_way_is_broken_off_and_the_log_tells_nothing_personal(CapturedOutput output)
            throws IOException {
        landscape.employer.does(Behaviour.stall());
        try (var client = new RawClient(landscape.port())) {
            client.send(rawGet("/api/v1/employers?name=Sam"));

            assertThat(client.readToEnd()).startsWith("HTTP/1.1 200 ").endsWith("half");
        }
        await().atMost(5, SECONDS).until(() -> output.getAll().contains("broke off half way"));
        assertThat(output.getAll()).doesNotContain("Sam", "/api/v1/employers");
    }

    /** Longer than an answer may take to begin, and longer than it may stand still. */
    @Test
    void an_answer_that_goes_on_for_long_is_not_broken_off_as_long_as_it_says_something() {
        landscape.match.does(Behaviour.stream(LIMIT, 5));

        var answer = api("/events");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith(":0\n\n").endsWith(":4\n\n");
    }

    @Test
    void a_services_own_failure_passes_as_it_came() {
        landscape.employer.does(Behaviour.json(500, "{\"status\":500,\"detail\":\"ours\"}"));

        var answer = api("/employers");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("{\"status\":500,\"detail\":\"ours\"}");
    }

    @Test
    void a_service_that_keeps_failing_is_left_alone_for_a_while_and_asked_again_later() {
        landscape.match.does(Behaviour.json(500, "{}"));
        await().atMost(10, SECONDS).until(() -> api("/introductions").statusCode() == 503);
        var asked = landscape.match.seen().size();

        assertUnavailable(api("/introductions"));
        assertThat(landscape.match.seen()).as("left alone").hasSize(asked);
        assertThat(api("/employers").statusCode()).as("another service").isEqualTo(200);

        landscape.match.does(Behaviour.json(200, "{}"));
        await().atMost(10, SECONDS).until(() -> api("/introductions").statusCode() == 200);
    }

    @Test
    void a_service_that_is_slow_all_the_time_is_not_waited_for_any_more() {
        landscape.candidate.does(Behaviour.silence());
        await().atMost(30, SECONDS).until(() -> {
            var begin = Instant.now();
            return api("/candidates").statusCode() == 503
                    && Duration.between(begin, Instant.now()).compareTo(LIMIT.dividedBy(2)) < 0;
        });

        assertUnavailable(api("/candidates"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 412, 428, 429})
    void a_refusal_by_a_service_is_no_failure_however_often(int status) {
        landscape.match.does(Behaviour.json(status, "{\"status\":%d}".formatted(status)));

        for (var call = 0; call < 3 * MINIMUM_CALLS; call++) {
            assertThat(api("/introductions").statusCode()).isEqualTo(status);
        }
        assertThat(landscape.match.seen()).hasSize(3 * MINIMUM_CALLS);
    }

    @Test
    void a_caller_that_hangs_up_is_no_failure_of_the_service() {
        landscape.employer.does(Behaviour.late(LIMIT.dividedBy(2), Behaviour.json(200, "{}")));
        for (var call = 0; call < 2 * MINIMUM_CALLS; call++) {
            hangUpOnEmployers();
        }
        await().atMost(10, SECONDS).until(() -> landscape.employer.seen().size() == 2 * MINIMUM_CALLS);

        assertThat(api("/employers").statusCode()).isEqualTo(200);
    }

    private void hangUpOnEmployers() {
        var before = landscape.employer.seen().size();
        try (var client = new RawClient(landscape.port())) {
            client.send(rawGet("/api/v1/employers"));
            await().atMost(10, SECONDS).until(() -> landscape.employer.seen().size() > before);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private String rawGet(String path) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n".formatted(path, token);
    }

    private HttpResponse<String> api(String path) {
        return landscape.get("/api/v1" + path).token(token).send();
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertProblem(answer, ProblemType.UNAVAILABLE);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }
}
