package nl.warmwelkom.gateway.openapi;

import static nl.warmwelkom.gateway.landscape.ProblemAssert.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.PublicAddress;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.ProblemAssert;
import nl.warmwelkom.gateway.landscape.SharedLandscape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SharedLandscape.class)
class OpenApiTest {

    private final Landscape landscape;

    OpenApiTest(Landscape landscape) {
        this.landscape = landscape;
    }

    @Test
    void anyone_gets_the_document_as_json_with_our_own_address() {
        var answer = landscape
                .get("/api/v1/openapi.json")
                .header("Accept", "text/html")
                .send();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        var document = json(answer);
        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("http://localhost:8080/api/v1");
        assertThat(document.at("/paths/~1actuator~1health/servers/0/url").asString())
                .isEqualTo("http://localhost:8080");
        assertThat(document.at("/paths/~1questionnaire/get/responses/200/description")
                        .asString())
                .isEqualTo("The statements");
    }

    @Test
    void whoever_has_it_already_is_not_sent_it_again() {
        var first = landscape.get("/api/v1/openapi.json").send();
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var again = landscape
                .get("/api/v1/openapi.json")
                .header("If-None-Match", tag)
                .send();

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("public", "max-age=300");
    }

    @Test
    void tools_on_any_site_may_read_it() {
        var answer = landscape
                .get("/api/v1/openapi.json")
                .header("Origin", "https://editor.example")
                .send();

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void a_document_that_names_no_server_gets_ours() throws IOException {
        var yaml = new ByteArrayInputStream("openapi: 3.1.0\n".getBytes(StandardCharsets.UTF_8));

        var document =
                new JsonMapper().readTree(OpenApiDocument.fromYaml(yaml, new PublicAddress("https://ww.example")));

        assertThat(document.at("/servers/0/url").asString()).isEqualTo("https://ww.example/api/v1");
    }

    @Test
    void without_a_document_there_is_nothing_here() {
        try (var bare = new Landscape("warm-welkom.openapi.location=classpath:no-such-document.yaml")) {
            ProblemAssert.assertProblem(bare.get("/api/v1/openapi.json").send(), ProblemType.NOT_FOUND);
        }
    }
}
