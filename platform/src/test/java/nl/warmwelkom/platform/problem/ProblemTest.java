package nl.warmwelkom.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeoutException;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.CapturedLog;
import nl.warmwelkom.platform.TestService;
import nl.warmwelkom.platform.TestTokens;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.security.AccessRules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class ProblemTest {

    private static final String SECRET = "Sam de Vries";

    private static TestTokens tokens;
    private static TestService service;
    private static String token;

    @BeforeAll
    static void start() throws Exception {
        tokens = new TestTokens();
        token = tokens.token("sam", claims -> claims);
        service = new TestService(tokens.keysUri(), Doors.class);
    }

    @AfterAll
    static void stop() {
        service.close();
        tokens.close();
    }

    @Configuration(proxyBeanMethods = false)
    static class Doors {

        @Bean
        AccessRules rules() {
            return _ -> {};
        }

        @Bean
        Failing failing() {
            return new Failing();
        }
    }

    @RestController
    static final class Failing {

        @GetMapping("/refused/{type}")
        Mono<String> refused(@PathVariable ProblemType type) {
            return Mono.error(new Problem(type, "No, because.").refuse());
        }

        @GetMapping("/fails/{how}")
        Mono<String> fails(@PathVariable String how) {
            return Mono.error(
                    switch (how) {
                        case "stale" -> new StaleWrite(SECRET);
                        case "input" ->
                            new InvalidInput(List.of(
                                    new FieldError("/name", "required", "A name is needed.", List.of()),
                                    new FieldError("/kind", "unknown", "One of these.", List.of("a", "b"))));
                        case "store" -> new MongoTimeoutException(SECRET);
                        case "late" -> new TimeoutException(SECRET);
                        case "gone" -> new ResponseStatusException(HttpStatus.NOT_FOUND, SECRET);
                        default -> new IllegalStateException(SECRET);
                    });
        }

        @GetMapping("/throws")
        String fails() {
            throw new IllegalArgumentException(SECRET);
        }

        @GetMapping("/number")
        int number(@RequestParam int value) {
            return value;
        }

        @PostMapping("/posted")
        String posted(@RequestBody byte[] body) {
            return "read " + body.length;
        }
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = service.request(path).header("Authorization", "Bearer " + token);
        return service.send(headers.length == 0 ? request : request.headers(headers));
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_kind_of_problem_is_told_with_its_own_status_and_address(ProblemType type) throws Exception {
        var answer = get("/refused/" + type.name());

        assertThat(answer.statusCode()).isEqualTo(type.status());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        var told = JsonMapper.shared().readTree(answer.body());
        assertThat(told.get("type").asString()).isEqualTo(TestTokens.ISSUER + "/api/v1/problems/" + type.slug());
        assertThat(told.get("title").asString()).isEqualTo(type.title());
        assertThat(told.get("status").asInt()).isEqualTo(type.status());
        assertThat(told.get("detail").asString()).isEqualTo("No, because.");
        assertThat(told.get("instance").asString()).isEqualTo("/refused/" + type.name());
        assertThat(told.has("errors")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/fails/stale, 409, wrong-order",
        "/fails/input, 400, invalid-input",
        "/fails/store, 503, unavailable",
        "/fails/late, 503, unavailable",
        "/fails/gone, 404, not-found",
        "/fails/otherwise, 500, internal",
        "/throws, 500, internal",
        "/nowhere, 404, not-found",
        "/number, 400, invalid-input",
        "/number?value=two, 400, invalid-input",
        "/posted, 405, method-not-allowed"
    })
    void whatever_ends_a_request_early_ends_it_as_a_problem(String path, int status, String slug) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("/api/v1/problems/" + slug + "\"")
                .doesNotContain(SECRET, "Exception", "java", "springframework");
    }

    @Test
    void input_that_is_wrong_is_told_with_all_that_is_wrong() throws Exception {
        assertThat(get("/fails/input").body())
                .contains("\"pointer\":\"/name\"", "\"pointer\":\"/kind\"", "\"a\"", "2 things");
    }

    @Test
    void a_value_that_cannot_be_read_is_named_but_not_repeated() throws Exception {
        assertThat(get("/number?value=secret").body()).contains("'value'").doesNotContain("secret");
    }

    @Test
    void a_wrong_method_is_answered_with_the_right_ones() throws Exception {
        assertThat(get("/posted").headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void an_outage_says_when_to_come_back() throws Exception {
        assertThat(get("/fails/store").headers().firstValue("Retry-After")).contains("2");
        assertThat(get("/fails/otherwise").headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void a_problem_is_told_to_whoever_cannot_read_json_too() throws Exception {
        assertThat(get("/fails/gone", "Accept", "text/html").statusCode()).isEqualTo(404);
        assertThat(get("/number?value=1", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void a_body_larger_than_a_door_takes_is_too_large() throws Exception {
        var answer = service.send(service.request("/posted")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(new byte[300 * 1024])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large");
    }

    @Test
    void the_log_tells_where_it_broke_and_nothing_that_somebody_sent() throws Exception {
        try (var log = new CapturedLog()) {
            get("/throws");
            get("/fails/store");
            get("/fails/stale");

            assertThat(log.lines())
                    .anySatisfy(line -> assertThat(line).contains("IllegalArgumentException", "Failing.fails"))
                    .noneSatisfy(line -> assertThat(line).contains(SECRET));
        }
    }
}
