package nl.warmwelkom.gateway.composition;

import static nl.warmwelkom.gateway.landscape.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.landscape.Behaviour;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.Seen;
import nl.warmwelkom.gateway.landscape.SharedLandscape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedLandscape.class)
class CandidatesOfPositionTest {

    private static final String PATH = "/api/v1/positions/00000000-0000-4000-8000-000000000001/candidates";

    private final Landscape landscape;
    private final String coach;

    CandidatesOfPositionTest(Landscape landscape) {
        this.landscape = landscape;
        this.coach = landscape.tokens.of("jobcoach-leiden-" + UUID.randomUUID(), "jobcoach");
    }

    @BeforeEach
    void bothAnswer() {
        landscape.match.does(Behaviour.json(200, "{\"items\":[{\"id\":\"c1\"},{\"id\":\"c2\"},{\"id\":\"c4\"}]}"));
        landscape.candidate.does(twoPages());
    }

    private static Behaviour twoPages() {
        var first = Behaviour.json(
                200,
                "{\"items\":[{\"id\":\"c1\",\"givenName\":\"Sam\",\"step\":\"shape\"},"
                        + "{\"id\":\"c3\",\"givenName\":\"Bo\"}],\"next\":\"a+b/c=\"}");
        var second = Behaviour.json(200, "{\"items\":[{\"id\":\"c2\",\"givenName\":\"noor\"}],\"next\":null}");
        return (seen, response) -> (seen.uri().contains("cursor") ? second : first).answer(seen, response);
    }

    @Test
    void a_coach_reads_them_by_name_in_the_order_of_names_and_nothing_else() {
        var answer = ask();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"items\":[{\"id\":\"c2\",\"givenName\":\"noor\"},{\"id\":\"c1\",\"givenName\":\"Sam\"}]}");
    }

    @Test
    void the_whole_caseload_is_looked_through() {
        ask();

        assertThat(landscape.candidate.seen())
                .extracting(Seen::uri)
                .containsExactly("/api/v1/candidates?limit=100", "/api/v1/candidates?limit=100&cursor=a%2Bb%2Fc%3D");
    }

    @Test
    void a_dossier_that_the_coach_may_not_read_has_no_name_and_is_left_out() {
        assertThat(ask().body()).doesNotContain("c4");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 503})
    void without_one_of_the_two_what_that_service_says_is_the_answer(int status) {
        landscape.match.does(Behaviour.json(status, "{\"detail\":\"own words\"}"));

        var answer = ask();

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"own words\"}");
    }

    @Test
    void names_that_cannot_be_read_are_no_answer() {
        landscape.candidate.does(Behaviour.json(200, "[]"));

        assertProblem(ask(), ProblemType.UNAVAILABLE);
    }

    private HttpResponse<String> ask() {
        return landscape.get(PATH).token(coach).send();
    }
}
