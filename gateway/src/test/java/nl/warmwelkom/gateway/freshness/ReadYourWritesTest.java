package nl.warmwelkom.gateway.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import nl.warmwelkom.gateway.landscape.Behaviour;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.SharedLandscape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedLandscape.class)
class ReadYourWritesTest {

    private static final String WAIT_FOR = "warm-wait-for";

    private final Landscape landscape;

    /** New for each test: the gateway remembers accounts for five seconds. */
    private final String bakker;

    private final String zorghuis;

    ReadYourWritesTest(Landscape landscape) {
        this.landscape = landscape;
        this.bakker = landscape.tokens.of("bakker-" + UUID.randomUUID(), "account-manager");
        this.zorghuis = landscape.tokens.of("zorghuis-" + UUID.randomUUID(), "account-manager");
    }

    @Test
    void what_i_wrote_at_one_service_the_others_wait_for_when_i_ask() {
        writeAs(bakker, "responses/b1/3");

        get("/introductions", bakker);
        get("/candidates", bakker);

        assertThat(landscape.match.onlySeen().header(WAIT_FOR)).contains("responses/b1/3");
        assertThat(landscape.candidate.onlySeen().header(WAIT_FOR)).contains("responses/b1/3");
    }

    @Test
    void the_service_that_wrote_it_knows_already() {
        writeAs(bakker, "responses/b1/3");
        landscape.employer.reset();

        get("/employers/b1/temperature", bakker);

        assertThat(landscape.employer.onlySeen().header(WAIT_FOR)).isEmpty();
    }

    @Test
    void somebody_else_waits_for_nothing() {
        writeAs(bakker, "responses/b1/3");

        get("/introductions", zorghuis);
        landscape.ask("POST", "/api/v1/quick-checks").json("{}").send();

        assertThat(landscape.match.seen())
                .hasSize(2)
                .allMatch(seen -> seen.header(WAIT_FOR).isEmpty());
    }

    @Test
    void the_caller_neither_sees_a_sequence_nor_makes_anybody_wait() {
        var answer = writeAs(bakker, "responses/b1/3");
        assertThat(answer.headers().map()).doesNotContainKeys("Warm-Sequence", "warm-sequence");

        landscape
                .get("/api/v1/introductions")
                .token(zorghuis)
                .header("Warm-Wait-For", "responses/b1/99")
                .send();
        assertThat(landscape.match.onlySeen().header(WAIT_FOR)).isEmpty();

        landscape.match.reset();
        landscape
                .get("/api/v1/introductions")
                .token(bakker)
                .header("Warm-Wait-For", "responses/b1/99")
                .send();
        assertThat(landscape.match.onlySeen().header(WAIT_FOR)).contains("responses/b1/3");
    }

    @Test
    void one_answer_may_tell_of_several_writes() {
        writeAs(bakker, "responses/b1/3,employers/b1/8");

        get("/introductions", bakker);

        assertThat(landscape.match.onlySeen().header(WAIT_FOR).orElse("").split(","))
                .containsExactlyInAnyOrder("responses/b1/3", "employers/b1/8");
    }

    private HttpResponse<String> writeAs(String token, String sequence) {
        landscape.employer.does(Behaviour.json(201, "{}", Map.of("Warm-Sequence", sequence)));
        var answer = landscape
                .ask("POST", "/api/v1/employers/b1/responses")
                .token(token)
                .json("{}")
                .send();
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer;
    }

    private void get(String path, String token) {
        landscape.get("/api/v1" + path).token(token).send();
    }
}
