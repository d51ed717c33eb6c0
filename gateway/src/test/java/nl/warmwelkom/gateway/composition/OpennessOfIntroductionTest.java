package nl.warmwelkom.gateway.composition;

import static nl.warmwelkom.gateway.landscape.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.landscape.Behaviour;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.Seen;
import nl.warmwelkom.gateway.landscape.SharedLandscape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedLandscape.class)
class OpennessOfIntroductionTest {

    private static final String PATH = "/api/v1/introductions/00000000-0000-4000-8000-000000000001";
    private static final String QUERY = "?givenName=true&story=false&strengths=false&supportNeeds=buddy";

    private final Landscape landscape;
    private final String sam;

    OpennessOfIntroductionTest(Landscape landscape) {
        this.landscape = landscape;
        this.sam = landscape.tokens.of("candidate-sam-" + UUID.randomUUID(), "candidate");
    }

    @BeforeEach
    void bothAnswer() {
        landscape.match.does(Behaviour.json(200, "{\"id\":\"i1\",\"big\":12345678901234567890}"));
        landscape.candidate.does(Behaviour.json(200, """
                {"choices":[{"code":"all","share":{"givenName":true,"story":false,"strengths":false,"supportNeeds":["buddy"]}}]}"""));
    }

    @Test
    void each_choice_comes_with_the_view_of_the_employer() {
        var answer = landscape.get(PATH + "/openness").token(sam).send();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"view\":{\"id\":\"i1\",\"big\":12345678901234567890,\"shared\":{");
        assertThat(landscape.match.onlySeen().uri()).isEqualTo(PATH + "/employer-view" + QUERY);
        assertThat(landscape.candidate.seen().stream().map(Seen::uri))
                .containsExactly(PATH + "/openness", PATH + "/shared-preview" + QUERY);
    }

    @Test
    void one_view_is_put_together_as_the_employers_own() {
        landscape.candidate.does(Behaviour.json(200, "{\"givenName\":\"Sam\"}"));
        var imagined = landscape.get(PATH + "/employer-view" + QUERY).token(sam).send();

        assertThat(landscape.match.onlySeen().uri()).isEqualTo(PATH + "/employer-view" + QUERY);
        assertThat(landscape.candidate.onlySeen().uri()).isEqualTo(PATH + "/shared-preview" + QUERY);
        var baker = landscape.tokens.of("employer-bakker-" + UUID.randomUUID(), "employer");
        var real = landscape.get(PATH).token(baker).send();
        assertThat(imagined.body()).isEqualTo(real.body());
        assertThat(imagined.headers().firstValue("ETag"))
                .isEqualTo(real.headers().firstValue("ETag"));
    }

    @Test
    void without_one_of_the_two_there_is_no_answer() {
        landscape.match.does(Behaviour.json(409, "{\"status\":409}"));
        assertThat(landscape.get(PATH + "/openness").token(sam).send().statusCode())
                .isEqualTo(409);

        landscape.match.does(Behaviour.json(200, "{\"id\":\"i1\"}"));
        landscape.candidate.does(Behaviour.json(500, "{}"));
        assertProblem(landscape.get(PATH + "/employer-view").token(sam).send(), ProblemType.UNAVAILABLE);
    }
}
