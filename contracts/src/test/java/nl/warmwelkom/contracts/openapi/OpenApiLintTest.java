package nl.warmwelkom.contracts.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The rules of the NL API Design Rules and of our own conventions that a machine can check. */
class OpenApiLintTest {

    private final JsonNode document = OpenApiDocument.standard().root();
    private final List<Operation> operations = Operation.all(document);

    @Test
    void the_document_introduces_itself() {
        assertThat(document.path("openapi").stringValue()).matches("3\\.1\\.\\d+");
        assertThat(OpenApiDocument.standard().version()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(document.path("info").path("contact").propertyNames()).contains("name", "url", "email");
        assertThat(document.at("/servers/0/url").stringValue()).contains("/v1");
    }

    @Test
    void every_reference_resolves() {
        var references = document.findValues("$ref").stream()
                .map(JsonNode::stringValue)
                .distinct()
                .toList();

        assertThat(references).hasSizeGreaterThan(100).allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
    }

    @Test
    void nothing_in_the_components_lies_unused() {
        var used = new HashSet<>(
                document.findValues("$ref").stream().map(JsonNode::stringValue).toList());

        var kinds = Stream.of("schemas", "parameters", "headers", "responses", "examples");
        assertThat(kinds.flatMap(kind -> document.path("components").path(kind).propertyNames().stream()
                        .map(name -> "#/components/" + kind + "/" + name)))
                .isSubsetOf(used);
    }

    @Test
    void paths_are_kebab_case_without_a_slash_at_the_end() {
        assertThat(operations)
                .extracting(Operation::path)
                .allSatisfy(path -> assertThat(path).matches("(/([a-z0-9-]+|\\{[a-z][A-Za-z]*}))+"));
    }

    @Test
    void only_the_usual_methods_are_used() {
        assertThat(operations).extracting(Operation::method).allMatch(Set.of("get", "post", "put", "delete")::contains);
    }

    @Test
    void query_parameters_are_camel_case() {
        assertThat(document.path("components")
                        .path("parameters")
                        .valueStream()
                        .filter(each -> each.path("in").asString("").equals("query"))
                        .map(each -> each.path("name").stringValue()))
                .isNotEmpty()
                .allMatch(name -> name.matches("[a-z][A-Za-z0-9]*"));
    }

    @Test
    void every_placeholder_of_a_path_is_a_parameter_and_the_other_way_round() {
        assertThat(operations).allSatisfy(operation -> {
            var described = operation
                    .node()
                    .path("parameters")
                    .valueStream()
                    .map(each -> each.has("$ref")
                            ? document.at(each.path("$ref").stringValue().substring(1))
                            : each)
                    .filter(each -> each.path("in").asString("").equals("path"))
                    .map(each -> "{" + each.path("name").stringValue() + "}");
            var placeholders = Stream.of(operation.path().split("/")).filter(part -> part.startsWith("{"));
            assertThat(described.toList())
                    .as("%s", operation)
                    .containsExactlyInAnyOrderElementsOf(placeholders.toList());
        });
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_says_what_it_does() {
        assertThat(operations)
                .extracting(each -> each.node().path("operationId").asString(""))
                .allMatch(id -> id.matches("[a-z][A-Za-z]+"))
                .doesNotHaveDuplicates();
        assertThat(operations)
                .allSatisfy(each -> assertThat(each.node().propertyNames())
                        .as("%s", each)
                        .contains("summary", "description", "tags", "responses"));
    }

    @Test
    void every_tag_is_described() {
        var described = document.path("tags")
                .valueStream()
                .map(tag -> tag.path("name").stringValue())
                .toList();

        assertThat(operations)
                .allSatisfy(each -> assertThat(
                                each.node().path("tags").valueStream().map(JsonNode::stringValue))
                        .isNotEmpty()
                        .isSubsetOf(described));
    }

    @Test
    void whoever_has_to_log_in_can_be_refused_and_knows_which_roles_may() {
        var roles = Set.of("employer", "jobcoach", "account-manager", "candidate", "professional", "editor", "auditor");

        expect(Predicate.not(Operation::isPublic), each -> each.answers(401) && each.answers(403));
        assertThat(operations)
                .filteredOn(Predicate.not(Operation::isPublic))
                .allSatisfy(each -> assertThat(
                                each.node().path("x-roles").valueStream().map(JsonNode::stringValue))
                        .as("%s", each)
                        .isNotEmpty()
                        .isSubsetOf(roles));
        expect(Operation::isPublic, each -> !each.answers(401) && !each.node().has("x-roles"));
    }

    @Test
    void what_stands_under_an_id_may_not_be_there() {
        expect(each -> each.path().contains("{"), each -> each.answers(404));
    }

    @Test
    void whatever_takes_input_can_call_it_wrong() {
        expect(each -> each.changes() || each.hasParameters(), each -> each.answers(400));
        expect(Operation::changes, each -> each.answers(413) && each.answers(415));
    }

    @Test
    void a_put_asks_for_the_version_that_it_replaces_unless_there_may_be_none() {
        // A consent is given or withdrawn, and a passport handed over, as a whole: who says so last is right, so no
        // version is asked. So it is with a choice of advice. A link is made once and never changed.
        expect(
                each -> each.method().equals("put")
                        && !each.path().matches(".*/(consents/.*|links/.*|passport|standing|mine|retention)"),
                each -> each.takes("IfMatch") && each.answers(412) && each.answers(428));
    }

    @Test
    void what_creates_says_where_and_can_be_repeated_safely() {
        expect(
                each -> each.answers(201),
                each -> each.takes("IdempotencyKey")
                        && each.answers(409)
                        && each.node().at("/responses/201/headers").has("Location"));
        expect(each -> each.takes("IdempotencyKey"), each -> each.answers(201));
    }

    @Test
    void anything_can_be_too_busy_or_down() {
        expect(each -> true, each -> each.answers(429) && each.answers(503));
    }

    @Test
    void every_answer_carries_the_version_of_the_api() {
        assertThat(answers())
                .hasSizeGreaterThan(200)
                .allSatisfy(answer -> assertThat(answer.path("headers").has("API-Version"))
                        .as("%s", answer)
                        .isTrue());
    }

    @Test
    void every_refusal_is_problem_json_with_an_example_of_its_own_status() {
        assertThat(document.path("components").path("responses").properties()).allSatisfy(refusal -> {
            var media = refusal.getValue().path("content").path("application/problem+json");
            assertThat(media.at("/schema/$ref").asString("")).endsWith("/Problem");
            var status = operations.stream()
                    .flatMap(each -> each.node().path("responses").properties().stream())
                    .filter(each -> each.getValue().path("$ref").asString("").endsWith("/" + refusal.getKey()))
                    .map(java.util.Map.Entry::getKey)
                    .distinct()
                    .toList();
            assertThat(media.path("examples")
                            .valueStream()
                            .map(each ->
                                    document.at(each.path("$ref").stringValue().substring(1)))
                            .map(each -> each.at("/value/status").asString()))
                    .isNotEmpty()
                    .allMatch(status::contains)
                    .allMatch(each -> status.size() == 1);
        });
    }

    private Stream<JsonNode> answers() {
        return operations.stream()
                .flatMap(each -> each.node().path("responses").valueStream())
                .map(each -> each.has("$ref")
                        ? document.at(each.path("$ref").stringValue().substring(1))
                        : each);
    }

    private void expect(Predicate<Operation> where, Predicate<Operation> rule) {
        assertThat(operations).filteredOn(where).isNotEmpty().allMatch(rule);
    }
}
