package nl.warmwelkom.contracts.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.problem.ProblemType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An example that does not hold is worse than none. */
class OpenApiExamplesTest {

    private static final String HERE = "https://warmwelkom.example/openapi.json";

    private final JsonNode document = OpenApiDocument.standard().root();
    private final SchemaRegistry registry = SchemaRegistry.withDialect(
            Dialect.builder(Dialects.getDraft202012())
                    .format(new AnyMailbox())
                    .keyword(new NonValidationKeyword("x-code-list"))
                    .keyword(new NonValidationKeyword("x-wording"))
                    .build(),
            builder -> builder.schemas(Map.of(HERE, OpenApiDocument.standard().json()))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    @Test
    void every_example_is_what_its_schema_says() {
        var bodies = bodies().toList();

        assertThat(bodies).hasSizeGreaterThan(50);
        for (var body : bodies) {
            var schema = schema(body.path("schema").path("$ref").stringValue());
            assertThat(body.path("examples").valueStream())
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat(schema.validate(document.at(pointer(example) + "/value")))
                            .as("%s", example)
                            .isEmpty());
        }
    }

    @Test
    void every_default_is_what_its_schema_says() {
        var withDefault = document.path("components").path("schemas").findParents("default");

        assertThat(withDefault).hasSizeGreaterThan(10);
        for (var name : document.path("components").path("schemas").propertyNames()) {
            var place = "#/components/schemas/" + name;
            for (var field : document.at(place.substring(1)).path("properties").properties()) {
                if (field.getValue().has("default")) {
                    var schema = schema(place + "/properties/" + field.getKey());
                    assertThat(schema.validate(field.getValue().path("default")))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void a_wrong_example_would_be_noticed() {
        assertThat(schema("#/components/schemas/NewEmployer").validate("{}", InputFormat.JSON))
                .hasSize(6);
        assertThat(schema("#/components/schemas/Id").validate("\"x\"", InputFormat.JSON))
                .hasSize(1);
    }

    @Test
    void every_problem_shown_is_one_that_there_is() {
        var bySlug = Arrays.stream(ProblemType.values()).collect(Collectors.toMap(ProblemType::slug, type -> type));
        var shown = document.at("/components/examples").properties().stream()
                .filter(each ->
                        each.getKey().startsWith("Problem") && !each.getKey().startsWith("ProblemExpl"))
                .map(each -> each.getValue().path("value"))
                .toList();

        assertThat(shown).hasSizeGreaterThan(10).allSatisfy(problem -> {
            var type = problem.path("type").stringValue();
            assertThat(bySlug.get(type.substring(type.lastIndexOf('/') + 1)))
                    .isNotNull()
                    .returns(problem.path("status").intValue(), ProblemType::status)
                    .returns(problem.path("title").stringValue(), ProblemType::title);
        });
    }

    /** Every JSON body that the document describes, with its schema and examples. */
    private Stream<JsonNode> bodies() {
        return Stream.of("application/json", "application/problem+json")
                .flatMap(type -> document.findValues(type).stream());
    }

    private Schema schema(String reference) {
        return registry.getSchema(SchemaLocation.of(HERE + reference));
    }

    private static String pointer(JsonNode reference) {
        return reference.path("$ref").stringValue().substring(1);
    }

    /** The validator's own check wants a top-level domain that is in use; our examples use .example, which never will be. */
    private static final class AnyMailbox implements Format {

        @Override
        public String getName() {
            return "email";
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return value.matches("[^@ ]+@[^@ ]+\\.[^@ .]+");
        }
    }
}
