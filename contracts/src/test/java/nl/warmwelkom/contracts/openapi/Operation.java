package nl.warmwelkom.contracts.openapi;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One call of the document, as the tests look at it. */
record Operation(String path, String method, JsonNode node) {

    static List<Operation> all(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(path.getKey(), method.getKey(), method.getValue())))
                .toList();
    }

    boolean isPublic() {
        return node.path("security").isArray() && node.path("security").isEmpty();
    }

    boolean changes() {
        return Set.of("post", "put").contains(method);
    }

    boolean answers(int status) {
        return node.path("responses").has(Integer.toString(status));
    }

    boolean takes(String parameter) {
        return parameters().anyMatch(("#/components/parameters/" + parameter)::equals);
    }

    boolean hasParameters() {
        return !node.path("parameters").isEmpty();
    }

    private Stream<String> parameters() {
        return node.path("parameters")
                .valueStream()
                .map(each -> each.path("$ref").asString(""));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
