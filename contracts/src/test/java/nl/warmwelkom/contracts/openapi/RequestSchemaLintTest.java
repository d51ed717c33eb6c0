package nl.warmwelkom.contracts.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.warmwelkom.contracts.catalogue.CodeList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a request schema lets through is stored, so nothing in it may be left open. */
class RequestSchemaLintTest {

    private final JsonNode document = OpenApiDocument.standard().root();

    /** Every schema that a request body is made of, by where it stands. */
    private final Map<String, JsonNode> schemas = new LinkedHashMap<>();

    RequestSchemaLintTest() {
        for (var operation : Operation.all(document)) {
            var body = operation.node().at("/requestBody/content/application~1json/schema");
            if (!body.isMissingNode()) {
                visit(operation.toString(), body);
            }
        }
    }

    @Test
    void every_body_has_a_schema_with_a_name() {
        assertThat(Operation.all(document))
                .filteredOn(Operation::changes)
                // A hello says all there is to say.
                .filteredOn(each -> !each.path().endsWith("/hello"))
                .allSatisfy(each -> assertThat(each.node()
                                .at("/requestBody/content/application~1json/schema/$ref")
                                .asString(""))
                        .startsWith("#/components/schemas/"));
        assertThat(schemas).hasSizeGreaterThan(40);
    }

    @Test
    void no_object_takes_fields_that_it_does_not_know() {
        assertThat(ofType("object")).allSatisfy(schema -> {
            var others = schema.path("additionalProperties");
            if (schema.has("propertyNames")) {
                assertThat(schema.path("maxProperties").isIntegralNumber()).isTrue();
                assertThat(others.isObject()).isTrue();
            } else {
                assertThat(others.isBoolean() && !others.booleanValue())
                        .as("%s", schema)
                        .isTrue();
            }
        });
    }

    @Test
    void what_is_required_is_a_field() {
        assertThat(ofType("object"))
                .allSatisfy(schema -> assertThat(
                                schema.path("required").valueStream().map(JsonNode::stringValue))
                        .isSubsetOf(schema.path("properties").propertyNames()));
    }

    @Test
    void what_is_required_has_no_default() {
        assertThat(ofType("object"))
                .allSatisfy(schema -> assertThat(schema.path("required")
                                .valueStream()
                                .map(field -> schema.path("properties").path(field.stringValue())))
                        .noneMatch(
                                field -> field.has("default") || target(field).has("default")));
    }

    @Test
    void every_text_has_an_end() {
        assertThat(ofType("string"))
                .allMatch(schema -> schema.path("maxLength").isIntegralNumber()
                        || schema.has("enum")
                        || schema.has("x-code-list")
                        || schema.path("pattern").asString("").matches("\\^.*\\{\\d+}\\$")
                        || List.of("uuid", "date-time")
                                .contains(schema.path("format").asString("")));
    }

    @Test
    void every_list_has_an_end() {
        assertThat(ofType("array")).allMatch(schema -> schema.path("maxItems").isIntegralNumber());
    }

    @Test
    void every_number_has_both_ends() {
        assertThat(ofType("integer"))
                .allMatch(schema -> schema.has("enum") || (schema.has("minimum") && schema.has("maximum")));
        assertThat(ofType("number")).isEmpty();
    }

    @Test
    void words_that_have_to_be_there_are_more_than_spaces() {
        assertThat(having("minLength")).allMatch(schema -> schema.has("pattern"));
    }

    @Test
    void a_pattern_says_in_words_what_it_asks_and_takes_no_more_than_one_pass() {
        assertThat(having("pattern")).allSatisfy(schema -> {
            assertThat(schema.path("x-wording").asString("")).endsWith(".");
            // A repeated group goes back on its steps, on a text that somebody else made up.
            assertThat(schema.path("pattern").stringValue()).doesNotContain(")*", ")+", "){");
        });
    }

    @Test
    void every_code_is_of_a_list_that_exists() {
        var lists = Arrays.stream(CodeList.values()).map(Enum::name).toList();

        assertThat(document.findValues("x-code-list"))
                .hasSizeGreaterThan(20)
                .allMatch(list -> lists.contains(list.stringValue()));
    }

    @Test
    void nothing_needs_a_choice_between_schemas() {
        // The errors of anyOf and its kind cannot be told in a sentence that helps.
        assertThat(schemas.values())
                .noneMatch(schema -> schema.has("anyOf")
                        || schema.has("oneOf")
                        || schema.has("allOf")
                        || schema.has("not")
                        || schema.has("if"));
    }

    private List<JsonNode> ofType(String type) {
        return where(schema -> schema.path("type").asString("").equals(type));
    }

    private List<JsonNode> having(String keyword) {
        var found = where(schema -> schema.has(keyword));
        assertThat(found).isNotEmpty();
        return found;
    }

    private List<JsonNode> where(Predicate<JsonNode> rule) {
        return schemas.values().stream().filter(rule).toList();
    }

    private JsonNode target(JsonNode schema) {
        return schema.has("$ref")
                ? document.at(schema.path("$ref").stringValue().substring(1))
                : schema;
    }

    private void visit(String place, JsonNode schema) {
        if (schema.has("$ref")) {
            var reference = schema.path("$ref").stringValue();
            if (schemas.containsKey(reference)) {
                return;
            }
            visit(reference, target(schema));
            return;
        }
        schemas.put(place, schema);
        var parts = new ArrayList<Map.Entry<String, JsonNode>>(
                schema.path("properties").properties());
        for (var keyword : List.of("items", "additionalProperties", "propertyNames")) {
            if (schema.path(keyword).isObject()) {
                parts.add(Map.entry(keyword, schema.path(keyword)));
            }
        }
        parts.forEach(part -> visit(place + "/" + part.getKey(), part.getValue()));
    }
}
