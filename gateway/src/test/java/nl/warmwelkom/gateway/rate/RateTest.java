package nl.warmwelkom.gateway.rate;

import static nl.warmwelkom.gateway.landscape.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.landscape.Ask;
import nl.warmwelkom.gateway.landscape.Landscape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each test comes from an address of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RateTest {

    private final Landscape landscape = new Landscape(
            "warm-welkom.limits.subject.per-second=1",
            "warm-welkom.limits.subject.burst=30",
            "warm-welkom.limits.address.per-second=1",
            "warm-welkom.limits.address.burst=30");

    @BeforeAll
    void warmUp() {
        // Loading classes and fetching keys takes longer than a token takes to come back.
        page("127.0.0.90").send();
        employers("127.0.0.90", "warm-up").send();
    }

    @AfterAll
    void close() {
        landscape.close();
    }

    @Test
    void somebody_without_a_token_is_stopped_and_told_when_to_come_back() {
        var refused = untilRefused(page("127.0.0.2"));

        assertProblem(refused, ProblemType.TOO_MANY_REQUESTS);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(page("127.0.0.3").send().statusCode()).as("somebody else").isEqualTo(200);
        assertThat(employers("127.0.0.2", "neighbour").send().statusCode())
                .as("a colleague at the same address, with a token")
                .isEqualTo(200);
    }

    @Test
    void an_account_is_stopped_wherever_it_calls_from() {
        var refused = untilRefused(employers("127.0.0.4", "busy"));

        assertProblem(refused, ProblemType.TOO_MANY_REQUESTS);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.headers().firstValue("API-Version")).contains("1.0.0");
        assertThat(employers("127.0.0.5", "busy").send().statusCode())
                .as("from elsewhere")
                .isEqualTo(429);
        assertThat(employers("127.0.0.4", "calm").send().statusCode())
                .as("another account")
                .isEqualTo(200);
    }

    @Test
    void guessing_tokens_is_stopped_and_harms_nobody_without_a_token() {
        var guess = landscape.get("/api/v1/employers").from("127.0.0.6").token("guessed");

        assertProblem(untilRefused(guess), ProblemType.TOO_MANY_REQUESTS);
        assertThat(page("127.0.0.6").send().statusCode()).isEqualTo(200);
    }

    @Test
    void another_form_of_authorization_frees_from_nothing() {
        var basic = landscape.get("/api/v1/questionnaire").from("127.0.0.7").header("Authorization", "Basic x");

        assertProblem(untilRefused(basic), ProblemType.TOO_MANY_REQUESTS);
    }

    private Ask page(String address) {
        return landscape.get("/api/v1/questionnaire").from(address);
    }

    private Ask employers(String address, String account) {
        return landscape.get("/api/v1/employers").from(address).token(landscape.tokens.of(account, "account-manager"));
    }

    /** The burst, and what came back while it went on. */
    private static HttpResponse<String> untilRefused(Ask ask) {
        for (var sent = 0; sent < 200; sent++) {
            var answer = ask.send();
            if (answer.statusCode() == 429) {
                assertThat(sent).as("requests that were let through").isGreaterThanOrEqualTo(30);
                return answer;
            }
        }
        throw new AssertionError("200 requests and never refused");
    }
}
