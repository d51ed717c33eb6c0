package nl.warmwelkom.gateway.problems;

import static nl.warmwelkom.gateway.landscape.ProblemAssert.assertProblem;
import static nl.warmwelkom.gateway.landscape.ProblemAssert.json;
import static org.assertj.core.api.Assertions.assertThat;

import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.SharedLandscape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.util.HtmlUtils;

@ExtendWith(SharedLandscape.class)
class ProblemsTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final Landscape landscape;
    private final String token;

    ProblemsTest(Landscape landscape) {
        this.landscape = landscape;
        this.token = landscape.tokens.of("jobcoach-leiden", "jobcoach");
    }

    @ParameterizedTest
    @EnumSource
    void every_type_has_its_page_for_people(ProblemType type) {
        var page = landscape
                .get("/api/v1/problems/" + type.slug())
                .header("Accept", BROWSER)
                .send();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("<html lang=\"en\">", escaped(type.title()), escaped(type.explanation()), type.slug());
    }

    @ParameterizedTest
    @EnumSource
    void every_type_has_its_explanation_for_programs(ProblemType type) {
        var answer = landscape.get("/api/v1/problems/" + type.slug()).send();

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        var explanation = json(answer);
        assertThat(explanation.path("type").asString())
                .isEqualTo("http://localhost:8080/api/v1/problems/" + type.slug());
        assertThat(explanation.path("title").asString()).isEqualTo(type.title());
        assertThat(explanation.path("status").asInt()).isEqualTo(type.status());
        assertThat(explanation.path("explanation").asString()).isEqualTo(type.explanation());
    }

    @Test
    void the_list_names_them_all() {
        assertThat(json(landscape.get("/api/v1/problems").send()).path("items")).hasSize(ProblemType.values().length);
        assertThat(landscape
                        .get("/api/v1/problems")
                        .header("Accept", BROWSER)
                        .send()
                        .body())
                .contains("/api/v1/problems/not-found", "/api/v1/problems/unavailable");
    }

    @Test
    void a_type_that_does_not_exist_is_not_found() {
        assertProblem(landscape.get("/api/v1/problems/no-such-type").send(), ProblemType.NOT_FOUND);
        assertProblem(
                landscape
                        .get("/api/v1/problems/no-such-type")
                        .header("Accept", BROWSER)
                        .send(),
                ProblemType.NOT_FOUND);
    }

    @Test
    void another_method_is_told_which_ones_there_are() {
        var answer = landscape.ask("DELETE", "/api/v1/me").token(token).send();

        assertProblem(answer, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @Test
    void another_form_than_we_have_is_not_acceptable() {
        var answer = landscape
                .get("/api/v1/me")
                .token(token)
                .header("Accept", "image/png")
                .send();

        assertProblem(answer, ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void an_accept_header_that_cannot_be_read_is_the_callers_mistake() {
        var answer = landscape
                .get("/api/v1/me")
                .token(token)
                .header("Accept", "nonsense/")
                .send();

        assertProblem(answer, ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void a_problem_of_the_api_is_json_for_a_browser_too() {
        assertProblem(
                landscape
                        .get("/api/v1/nothing")
                        .token(token)
                        .header("Accept", BROWSER)
                        .send(),
                ProblemType.NOT_FOUND);
    }

    @Test
    void somebody_who_wanted_a_page_gets_one_in_dutch_and_english() {
        landscape.web.stop();
        try {
            var page =
                    landscape.get("/watertemperatuur").header("Accept", BROWSER).send();
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
            assertThat(page.body()).contains("<html lang=\"nl\">", "Wacht een paar tellen", "<p lang=\"en\">");

            assertProblem(landscape.get("/watertemperatuur").send(), ProblemType.UNAVAILABLE);
        } finally {
            landscape.web.start();
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
