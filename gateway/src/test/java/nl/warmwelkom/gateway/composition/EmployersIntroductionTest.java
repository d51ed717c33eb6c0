package nl.warmwelkom.gateway.composition;

import static nl.warmwelkom.gateway.landscape.ProblemAssert.assertProblem;
import static nl.warmwelkom.gateway.landscape.ProblemAssert.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.landscape.Behaviour;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.SharedLandscape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Sinks;

@ExtendWith(SharedLandscape.class)
class EmployersIntroductionTest {

    private static final String PATH = "/api/v1/introductions/00000000-0000-4000-8000-000000000001";
    private static final String INTRODUCTION =
            "{\"id\":\"i1\",\"status\":\"offered\",\"share\":0.10,\"big\":12345678901234567890}";
    private static final String SHARED = "{\"givenName\":\"Sam\",\"story\":\"Ik werk graag buiten — é\"}";

    private final Landscape landscape;
    private final String bakker;

    EmployersIntroductionTest(Landscape landscape) {
        this.landscape = landscape;
        this.bakker = landscape.tokens.of("employer-bakker-" + UUID.randomUUID(), "employer");
    }

    @BeforeEach
    void bothAnswer() {
        landscape.match.does(Behaviour.json(200, INTRODUCTION, Map.of("ETag", "\"4\"")));
        landscape.candidate.does(Behaviour.json(200, SHARED, Map.of("ETag", "\"9\"")));
    }

    @Test
    void an_employer_reads_the_introduction_with_the_words_that_are_shared() {
        var answer = ask();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body())
                .isEqualTo(INTRODUCTION.substring(0, INTRODUCTION.length() - 1) + ",\"shared\":" + SHARED + "}");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("API-Version")).containsExactly("1.0.0");
    }

    @Test
    void both_services_see_the_callers_token_the_request_number_and_the_public_address() {
        var answer = ask();

        var number = answer.headers().firstValue("X-Request-Id").orElseThrow();
        for (var seen : List.of(landscape.match.onlySeen(), landscape.candidate.onlySeen())) {
            assertThat(seen.header("authorization")).contains("Bearer " + bakker);
            assertThat(seen.header("x-request-id")).contains(number);
            assertThat(seen.header("x-forwarded-host")).contains("localhost:8080");
            assertThat(seen.header("if-none-match")).isEmpty();
        }
        assertThat(landscape.match.onlySeen().uri()).isEqualTo(PATH);
        assertThat(landscape.candidate.onlySeen().uri()).isEqualTo(PATH + "/shared");
    }

    @Test
    void both_are_asked_at_the_same_time() {
        var matchIsAsked = Sinks.<Void>empty();
        var candidateIsAsked = Sinks.<Void>empty();
        landscape.match.does(Behaviour.meeting(matchIsAsked, candidateIsAsked, Behaviour.json(200, INTRODUCTION)));
        landscape.candidate.does(Behaviour.meeting(candidateIsAsked, matchIsAsked, Behaviour.json(200, SHARED)));

        assertThat(ask().statusCode()).isEqualTo(200);
    }

    @Test
    void nothing_shared_is_an_empty_object() {
        landscape.candidate.does(Behaviour.json(404, "{\"status\":404}"));

        assertThat(ask().body()).endsWith(",\"shared\":{}}");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 500, 503})
    void without_the_introduction_what_match_service_says_is_the_answer(int status) {
        var own = "{\"status\":%d,\"detail\":\"own words\"}".formatted(status);
        landscape.match.does(Behaviour.json(status, own, Map.of("WWW-Authenticate", "Bearer", "Retry-After", "7")));

        var answer = ask();

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(own);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).contains("7");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void that_answer_does_not_wait_for_candidate_service() {
        landscape.match.does(Behaviour.json(404, "{\"status\":404}"));
        landscape.candidate.does(Behaviour.silence());

        assertThat(ask().statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 400, 401, 403, 409, 500, 503})
    void without_an_answer_about_the_words_there_is_no_answer(int status) {
        landscape.candidate.does(Behaviour.json(status, "{}"));

        assertUnavailable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "\"words\"", "{\"givenName\":", "<html>"})
    void words_that_cannot_be_read_are_no_answer(String body) {
        landscape.candidate.does(Behaviour.json(200, body));

        assertUnavailable();
    }

    @Test
    void an_introduction_that_cannot_be_read_is_no_answer() {
        landscape.match.does(Behaviour.json(200, "[]"));

        assertUnavailable();
    }

    @Test
    void candidate_service_that_hangs_up_or_is_gone_is_no_answer() {
        landscape.candidate.does(Behaviour.hangUp());
        assertUnavailable();

        landscape.candidate.stop();
        try {
            assertUnavailable();
        } finally {
            landscape.candidate.start();
        }
    }

    @Test
    void a_field_shared_from_match_service_never_stands_for_the_words() {
        landscape.match.does(Behaviour.json(200, "{\"shared\":{\"story\":\"invented\"},\"id\":\"i1\"}"));

        assertThat(json(ask()).path("shared").toString()).isEqualTo(SHARED);
    }

    @Test
    void the_tag_changes_with_either_part_and_with_nothing_else() {
        var tag = tag();
        assertThat(tag).matches("\"[A-Za-z0-9_-]{22}\"");

        landscape.candidate.does(Behaviour.json(200, SHARED, Map.of("ETag", "\"10\"")));
        landscape.match.does(Behaviour.json(200, INTRODUCTION, Map.of("ETag", "\"5\"")));
        assertThat(tag()).as("only what this employer may not know of changed").isEqualTo(tag);

        landscape.candidate.does(Behaviour.json(200, "{}"));
        assertThat(tag()).isNotEqualTo(tag);

        landscape.candidate.does(Behaviour.json(200, SHARED));
        landscape.match.does(Behaviour.json(200, "{\"id\":\"i2\"}"));
        assertThat(tag()).isNotEqualTo(tag);
    }

    @Test
    void whoever_has_it_already_is_not_sent_it_again() {
        var again =
                landscape.get(PATH).token(bakker).header("If-None-Match", tag()).send();

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobcoach", "candidate", "account-manager", "professional", "editor"})
    void every_other_role_reads_what_match_service_says_alone(String role) {
        var answer =
                landscape.get(PATH).token(landscape.tokens.of("somebody", role)).send();

        assertThat(answer.body()).isEqualTo(INTRODUCTION);
        assertThat(answer.headers().firstValue("ETag")).contains("\"4\"");
        assertThat(landscape.candidate.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/introductions", "/api/v1/introductions/1/briefing?for=employer"})
    void only_the_introduction_itself_is_composed(String path) {
        assertThat(landscape.get(path).token(bakker).send().body()).isEqualTo(INTRODUCTION);
        assertThat(landscape.candidate.seen()).isEmpty();
    }

    @Test
    void words_on_their_own_come_from_candidate_service() {
        assertThat(landscape.get(PATH + "/shared").token(bakker).send().body()).isEqualTo(SHARED);
        assertThat(landscape.match.seen()).isEmpty();
    }

    @Test
    void whoever_just_wrote_reads_it_here_too() {
        landscape.match.does(Behaviour.json(200, "{}", Map.of("Warm-Sequence", "introductions/i1/5")));
        landscape
                .ask("POST", PATH + "/employer-response")
                .token(bakker)
                .json("{}")
                .send();
        landscape.match.reset();

        ask();

        assertThat(landscape.candidate.onlySeen().header("warm-wait-for")).contains("introductions/i1/5");
        assertThat(landscape.match.onlySeen().header("warm-wait-for")).isEmpty();
    }

    @Test
    void an_employer_without_a_good_token_reads_nothing() {
        assertProblem(landscape.get(PATH).send(), ProblemType.NOT_LOGGED_IN);
        var noScope = landscape.tokens.with(
                claims -> claims.claim("roles", List.of("employer")).claim("scope", "openid"));
        assertProblem(landscape.get(PATH).token(noScope).send(), ProblemType.NOT_ALLOWED);
        assertThat(landscape.match.seen()).isEmpty();
        assertThat(landscape.candidate.seen()).isEmpty();
    }

    private HttpResponse<String> ask() {
        return landscape.get(PATH).token(bakker).send();
    }

    private String tag() {
        return ask().headers().firstValue("ETag").orElseThrow();
    }

    private void assertUnavailable() {
        var answer = ask();
        assertProblem(answer, ProblemType.UNAVAILABLE);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
}
