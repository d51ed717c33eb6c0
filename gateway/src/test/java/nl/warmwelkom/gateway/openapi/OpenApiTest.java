package nl.warmwelkom.gateway.openapi;

import static nl.warmwelkom.gateway.landscape.ProblemAssert.json;
import static org.assertj.core.api.Assertions.assertThat;

import nl.warmwelkom.contracts.openapi.OpenApiDocument;
import nl.warmwelkom.gateway.PublicAddress;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.SharedLandscape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

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
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("servers")).hasSize(1);
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("http://localhost:8080/api/v1");
        assertThat(document.path("paths"))
                .isEqualTo(OpenApiDocument.standard().root().path("paths"));
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
    void the_form_of_a_dossier_that_travels_is_published_with_all_that_it_refers_to() {
        var answer = landscape.get("/api/v1/schemas/portable-dossier").send();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/schema+json");
        assertThat(answer.body()).doesNotContain("#/components");
        var schema = json(answer);
        assertThat(schema.path("$id").asString()).isEqualTo("http://localhost:8080/api/v1/schemas/portable-dossier");
        assertThat(schema.at("/properties/dossier/$ref").asString()).isEqualTo("#/$defs/NewCandidate");
        schema.findValuesAsString("$ref")
                .forEach(ref -> assertThat(schema.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
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
    void a_path_with_a_server_of_its_own_gets_our_address_too() {
        var yaml = """
                servers: [{url: 'http://somewhere.example/api/v1'}]
                paths: {/actuator/health: {servers: [{url: /}]}}
                """;

        var document = new JsonMapper()
                .readTree(
                        PublishedDocument.of(new YAMLMapper().readTree(yaml), new PublicAddress("https://ww.example")));

        assertThat(document.at("/servers/0/url").asString()).isEqualTo("https://ww.example/api/v1");
        assertThat(document.at("/paths/~1actuator~1health/servers/0/url").asString())
                .isEqualTo("https://ww.example");
    }
}
